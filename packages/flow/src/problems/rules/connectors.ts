import { START } from '../../elements/element.ts'
import { exitsOf } from '../../elements/exits.ts'
import type { Rule } from '../rule.ts'

/** `element/connector-dangling`: a path leads to an element that is not there. The fix ends the path; one that ends at Start is none. */
export const connectors: Rule = ({ view }) =>
  [view.start, ...view.elements].flatMap((element) =>
    exitsOf(element).flatMap(({ id, label, target }) => {
      if (target === undefined || view.elementByName.has(target)) return []
      const end = { type: 'connect', from: { element: element.name, exit: id } } as const
      return [
        {
          code: 'element/connector-dangling',
          message: `The path${label === '' ? '' : ` ${label}`} of ${element.label || element.name} leads to ${target}, which does not exist. Connect it anew or end it.`,
          where: { element: element.name, field: id },
          ...(element.name !== START && { fix: { label: 'End the path here', edits: [end] } }),
        },
      ]
    }),
  )
