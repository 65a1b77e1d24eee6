import type { ExportFinding } from '@parley/engine'
import type { ReactElement } from 'react'
import { Icon } from '../../icons/index.ts'
import { goToFinding } from './go-to-finding.ts'

export interface ExportFindingsProps {
  readonly findings: readonly ExportFinding[]
}

/** What an org would refuse; an error in a flow leads to its place. */
export function ExportFindings({ findings }: ExportFindingsProps): ReactElement {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return (
    <section aria-label="Checks" className="export-part">
      <h3 className="export-heading">{errors === 0 ? 'Nothing found that an org would refuse' : refusal(errors)}</h3>
      {errors > 0 && <p className="secondary">You can export all the same, and mend it later.</p>}
      {findings.length > 0 && (
        <ul className="export-findings">
          {findings.map((finding, index) => (
            <Finding key={`${finding.code}/${String(index)}`} finding={finding} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Finding({ finding }: { readonly finding: ExportFinding }): ReactElement {
  const { severity, message, flow } = finding
  const text = (
    <>
      <span className={`export-icon_${severity}`}>
        <Icon name={severity === 'error' ? 'utility/error' : 'utility/warning'} size={14} />
        <span className="slds-assistive-text">{severity === 'error' ? 'Error:' : 'Warning:'}</span>
      </span>
      <span className="export-message">
        {message} <span className="secondary">{placeOf(finding)}</span>
      </span>
    </>
  )
  return (
    <li>
      {flow === undefined ? (
        <p className="export-finding">{text}</p>
      ) : (
        <button type="button" className="export-finding" onClick={() => void goToFinding(flow, finding.where ?? {})}>
          {text}
        </button>
      )}
    </li>
  )
}

function refusal(errors: number): string {
  return errors === 1 ? 'An org would refuse this: 1 error' : `An org would refuse this: ${String(errors)} errors`
}

/** The flow and the element, or the file with its line. */
function placeOf({ flow, file = '', where }: ExportFinding): string {
  if (flow !== undefined)
    return where?.element === undefined ? flow : `${flow}, ${where.element.replace('$Start', 'Start')}`
  return where?.line === undefined ? file : `${file}, line ${String(where.line)}`
}
