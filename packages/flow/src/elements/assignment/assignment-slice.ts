import { createFromFields, type Fields, patchFields, readFields } from '../../codec/field.ts'
import { connector } from '../../codec/connector-field.ts'
import { list, row } from '../../codec/list-field.ts'
import { text } from '../../codec/text-field.ts'
import { value } from '../../codec/value-field.ts'
import type { AssignmentElement, AssignmentItem } from '../element.ts'
import { nextAndFault } from '../exit.ts'
import { headerFields } from '../header-fields.ts'
import { plainField } from '../../mentions/plain-field.ts'
import type { ElementSlice } from '../slice.ts'
import { checkAssignment } from './check-assignment.ts'

/** Assignment: rows that set variables, from top to bottom. */
export const assignmentSlice: ElementSlice<'assignment'> = {
  kindLabel: 'Assignment',
  canFault: false,
  view: (node) => ({ kind: 'assignment', tag: node.name, ...readFields(node, fields) }),
  change: (node, before, changes, pen) => patchFields(node, fields, before, { ...before, ...changes }, pen),
  create: (element, pen) =>
    createFromFields(
      'assignments',
      fields,
      { description: '', locationX: 0, locationY: 0, items: [], ...element },
      pen,
    ),
  exits: (element) => nextAndFault(element.next, undefined),
  continuation: () => 'connector',
  check: checkAssignment,
  fieldAt: (_element, mention) => plainField(mention.path),
  summary: ({ items }) => {
    const [first] = items
    if (first === undefined) return 'Sets nothing yet'
    const target = first.assignToReference === '' ? 'a variable' : first.assignToReference
    return items.length === 1 ? `Sets ${target}` : `Sets ${target} and ${items.length - 1} more`
  },
}

const fields: Fields<Omit<AssignmentElement, 'kind' | 'tag'>> = {
  ...headerFields,
  items: list(
    'assignmentItems',
    row<AssignmentItem>({
      assignToReference: text('assignToReference'),
      operator: text('operator'),
      value: value('value'),
    }),
  ),
  next: connector('connector'),
}
