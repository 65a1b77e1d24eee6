import type { ReactElement } from 'react'
import type { FileFailure } from './import-report.ts'

export interface FailureLineProps {
  readonly failure: FileFailure
}

/** A file that could not be used: its name, where in it, what was expected. */
export function FailureLine({ failure }: FailureLineProps): ReactElement {
  const { file, line, column, message } = failure
  return (
    <li>
      <p className="import-failure-file">{file}</p>
      <p>
        {line !== undefined && `Line ${String(line)}, column ${String(column ?? 1)}: `}
        {message}
      </p>
    </li>
  )
}
