import { readOnlyFlow } from '../../../edits/read-only-flow.ts'
import type { Rule } from '../../rule.ts'

/** `best-practice/ProcessBuilder`: made in a tool that is no longer supported. */
export const processBuilder: Rule = ({ document }) => {
  if (readOnlyFlow(document) === undefined) return []
  const message = 'This process was made in Process Builder, which Salesforce no longer supports. Migrate it to a flow.'
  return [{ code: 'best-practice/ProcessBuilder', message, where: { field: 'processType' } }]
}
