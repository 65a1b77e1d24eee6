import type { Rule } from '../../rule.ts'

/** `best-practice/UnsafeRunningContext`: whoever runs the flow reaches every record of the org. */
export const unsafeRunningContext: Rule = ({ view }) => {
  if (view.properties.runInMode !== 'SystemModeWithoutSharing') return []
  const message =
    'The flow runs in system mode without sharing, so whoever starts it can reach every record. Choose another context unless that is needed.'
  return [{ code: 'best-practice/UnsafeRunningContext', message, where: { field: 'runInMode' } }]
}
