import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'

/** `flow/api-version-illegal`, `flow/status-unknown`, `flow/invalid-draft`: what the file says about itself as a whole. */
export const flowProperties: Rule = ({ view }) => {
  const { apiVersion, status } = view.properties
  const findings: Finding[] = []
  if (apiVersion !== '' && !/^[1-9]\d{0,2}(\.0)?$/.test(apiVersion)) {
    const message = `"${apiVersion}" is no API version. Enter a number such as 67.0 in the flow's properties.`
    findings.push({ code: 'flow/api-version-illegal', message, where: { field: 'apiVersion' } })
  }
  if (status !== '' && !STATUSES.has(status)) {
    const message = `"${status}" is no status of a flow. Set Draft in the file, and activate the flow in the org.`
    findings.push({ code: 'flow/status-unknown', message, where: { field: 'status' } })
  }
  if (status === 'InvalidDraft') {
    const message = 'The org saved this flow with errors and cannot activate it. Mend the errors, then save it anew.'
    findings.push({ code: 'flow/invalid-draft', message, where: { field: 'status' } })
  }
  return findings
}

/** `FlowVersionStatus` (flow-metadata.md §4). */
const STATUSES: ReadonlySet<string> = new Set(['Active', 'Draft', 'InvalidDraft', 'Obsolete', 'UnderReview'])
