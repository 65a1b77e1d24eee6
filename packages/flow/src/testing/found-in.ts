import { checkFlow } from '../problems/check-flow.ts'
import type { CheckContext } from '../problems/context.ts'
import { flowMember } from './flow-member.ts'
import { flowOf, flowText } from './sample-flow.ts'

/** What a flow of these members has to show in one area, as `rule field`. */
export function foundIn(members: string, area: string, context: CheckContext = {}): readonly string[] {
  return checkFlow(flowOf(flowText(members)), context).flatMap(({ code, where }) =>
    code.startsWith(`${area}/`) ? [`${code} ${where.field ?? '-'}`] : [],
  )
}

/** The member A with what else it holds. */
export function member(tag: string, content: string): string {
  return flowMember(tag, 'A', content)
}

/** A condition as decisions, filters and waits have it. */
export function condition(left: string, operator: string, right = '<stringValue>x</stringValue>'): string {
  const value = right === '' ? '' : `<rightValue>${right}</rightValue>`
  return `<conditions><leftValueReference>${left}</leftValueReference><operator>${operator}</operator>${value}</conditions>`
}

/** A condition on a field of records. */
export function filter(field: string, operator: string, right = '<stringValue>x</stringValue>'): string {
  const value = right === '' ? '' : `<value>${right}</value>`
  return `<filters><field>${field}</field><operator>${operator}</operator>${value}</filters>`
}

/** An org with the object that the variables are of. */
export const ORDERS: CheckContext = {
  objects: [
    {
      name: 'Order',
      label: 'Order',
      fields: [
        { name: 'Id', label: 'Id', dataType: 'String' },
        { name: 'Status', label: 'Status', dataType: 'Picklist' },
        { name: 'Total', label: 'Total', dataType: 'Number' },
      ],
    },
  ],
}

/** Variables of the kinds that elements work on. */
export const VARIABLES = [
  ['note', 'String', false],
  ['total', 'Number', false],
  ['notes', 'String', true],
  ['order', 'SObject', false],
  ['orders', 'SObject', true],
]
  .map(
    ([name, dataType, isCollection]) =>
      `<variables><name>${name}</name><dataType>${dataType}</dataType><isCollection>${isCollection}</isCollection>${dataType === 'SObject' ? '<objectType>Order</objectType>' : ''}</variables>`,
  )
  .join('')
