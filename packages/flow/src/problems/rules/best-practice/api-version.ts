import type { Rule } from '../../rule.ts'

/** `best-practice/APIVersion`: the flow behaves as flows did years ago. The file says its version since 50. */
export const apiVersion: Rule = ({ view }) => {
  const { apiVersion: version } = view.properties
  if (Number(version) >= OLDEST) return []
  const message =
    version === ''
      ? `The file does not say for which API version it was made. Set ${OLDEST} or later in the flow's properties.`
      : `The flow runs as flows did in API version ${version}. Move it to ${OLDEST} or later, and try it out.`
  return [{ code: 'best-practice/APIVersion', message, where: { field: 'apiVersion' } }]
}

const OLDEST = 50
