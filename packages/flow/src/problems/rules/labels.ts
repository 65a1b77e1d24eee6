import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'

/** `flow/label-missing`, `element/label-missing`, `element/label-too-long`: every card needs a label of up to 255 characters. */
export const labels: Rule = ({ view }) => {
  const findings: Finding[] = []
  if (view.properties.label.trim() === '') {
    const message = 'This flow has no label. Enter one in its properties.'
    findings.push({ code: 'flow/label-missing', message, where: { field: 'label' } })
  }
  for (const { name, label } of view.elements) {
    const where = { element: name, field: 'label' }
    if (label.trim() === '') {
      findings.push({ code: 'element/label-missing', message: `The element ${name} has no label. Enter one.`, where })
    } else if (label.length > MAX_LABEL) {
      const message = `The label of ${name} has ${label.length} characters; ${MAX_LABEL} are allowed. Shorten it.`
      findings.push({ code: 'element/label-too-long', message, where })
    }
  }
  return findings
}

/** Characters of a label (flow-builder.md §2.2). */
const MAX_LABEL = 255
