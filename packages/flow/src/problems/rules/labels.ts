import type { Rule } from '../rule.ts'

/** `flow/label-missing`, `element/label-missing`, `element/label-too-long`: every card needs a label of up to 255 characters. */
export const labels: Rule = ({ view }) => [
  ...(view.properties.label.trim() === ''
    ? [
        {
          code: 'flow/label-missing',
          severity: 'error' as const,
          message: 'This flow has no label. Enter one in its properties.',
          where: { field: 'label' },
        },
      ]
    : []),
  ...view.elements.flatMap(({ name, label }) => {
    if (label.trim() !== '' && label.length <= MAX_LABEL) return []
    const isMissing = label.trim() === ''
    return [
      {
        code: isMissing ? 'element/label-missing' : 'element/label-too-long',
        severity: 'error' as const,
        message: isMissing
          ? `The element ${name} has no label. Enter one.`
          : `The label of ${name} has ${label.length} characters; ${MAX_LABEL} are allowed. Shorten it.`,
        where: { element: name, field: 'label' },
      },
    ]
  }),
]

/** Characters of a label (flow-builder.md §2.2). */
const MAX_LABEL = 255
