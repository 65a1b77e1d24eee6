import type { FileProblem } from '@parley/engine'
import type { ReactElement } from 'react'

/** What can't be used of the project's settings: whoever muted something wonders otherwise why it is still here. */
export function SettingsMistakes({ mistakes }: { readonly mistakes: readonly FileProblem[] }): ReactElement | null {
  if (mistakes.length === 0) return null
  return (
    <ul className="problems-mistakes" aria-label="Mistakes in the project’s settings">
      {mistakes.map(({ file, line, column, message }) => (
        <li key={`${line}:${column}`}>
          {file}, line {line}: {message}
        </li>
      ))}
    </ul>
  )
}
