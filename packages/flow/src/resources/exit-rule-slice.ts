import { type Fields, patchFields, readFields } from '../codec/field.ts'
import { list } from '../codec/list-field.ts'
import { integer, text, textIfAny } from '../codec/text-field.ts'
import { conditionRow } from '../elements/conditions/condition-row.ts'
import { conditionsInWords } from '../facts/conditions-in-words.ts'
import { factList } from '../facts/fact.ts'
import type { ExitRuleResource } from './resource.ts'
import type { ResourceSlice } from './resource-slice.ts'

/** Exit rules belong to Start's conditions; they stand in the file as named members like resources. */
export const exitRuleSlice: ResourceSlice<'exitRule'> = {
  kindLabel: () => 'Exit Rule',
  view: (node) => ({ kind: 'exitRule', tag: node.name, ...readFields(node, fields) }),
  changeable: ['description', 'label'],
  change: (node, before, changes, pen) => patchFields(node, fields, before, { ...before, ...changes }, pen),
  create: () => undefined,
  check: () => [],
  facts: ({ ruleOrder, automationEventName, conditions, logicalOperator }) =>
    factList([
      ['Order', String(ruleOrder)],
      ['Event', automationEventName],
      ['Conditions', conditionsInWords(conditions, logicalOperator)],
    ]),
}

const fields: Fields<Omit<ExitRuleResource, 'kind' | 'tag'>> = {
  description: textIfAny('description'),
  name: text('name'),
  automationEventName: text('automationEventName'),
  conditions: list('conditions', conditionRow),
  label: text('label'),
  logicalOperator: text('logicalOperator'),
  ruleOrder: integer('ruleOrder'),
}
