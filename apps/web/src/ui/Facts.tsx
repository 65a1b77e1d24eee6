import type { Fact } from '@parley/flow'
import type { ReactElement } from 'react'

/** What the file says, as a list of names and texts; nothing where there is nothing to say. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactElement | null {
  if (facts.length === 0) return null
  return (
    <dl className="facts">
      {facts.map(({ label, text }, index) => (
        <div key={`${label}/${index}`} className="fact">
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
