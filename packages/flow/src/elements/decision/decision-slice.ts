import { createFromFields, type Fields, patchFields, readFields } from '../../codec/field.ts'
import { connector } from '../../codec/connector-field.ts'
import { list, row } from '../../codec/list-field.ts'
import { NAMED_ORDER } from '../../codec/place.ts'
import { text } from '../../codec/text-field.ts'
import { conditionRow } from '../conditions/condition-row.ts'
import type { DecisionElement, Outcome } from '../element.ts'
import { exit, exitKeys } from '../exit.ts'
import { headerFields } from '../header-fields.ts'
import { plainField } from '../../mentions/plain-field.ts'
import type { ElementSlice } from '../slice.ts'
import { checkDecision } from './check-decision.ts'

/** Decision: outcomes in order, the first true one wins; else the default outcome. */
export const decisionSlice: ElementSlice<'decision'> = {
  kindLabel: 'Decision',
  canFault: false,
  view: (node) => ({ kind: 'decision', tag: node.name, ...readFields(node, fields) }),
  change: (node, before, changes, pen) => patchFields(node, fields, before, { ...before, ...changes }, pen),
  create: (element, pen) =>
    createFromFields(
      'decisions',
      fields,
      {
        description: '',
        locationX: 0,
        locationY: 0,
        outcomes: [],
        defaultConnectorLabel: DEFAULT_OUTCOME,
        ...element,
      },
      pen,
    ),
  exits: ({ outcomes, defaultConnectorLabel, defaultNext }) => {
    const keys = exitKeys(outcomes.map((outcome) => outcome.name))
    return [
      ...outcomes.map((outcome, i) => exit(`rules/${keys[i]}`, 'outcome', outcome.label || outcome.name, outcome.next)),
      exit('defaultConnector', 'default', defaultConnectorLabel || DEFAULT_OUTCOME, defaultNext),
    ]
  },
  continuation: () => 'defaultConnector',
  check: checkDecision,
  fieldAt: (_element, mention) => plainField(mention.path),
  summary: ({ outcomes }) => {
    if (outcomes.length === 0) return 'No outcomes yet'
    return outcomes.map((outcome) => outcome.label || outcome.name).join(', ')
  },
}

/** The label of the default outcome when nobody wrote another (flow-metadata.md §9, rule 8). */
const DEFAULT_OUTCOME = 'Default Outcome'

const fields: Fields<Omit<DecisionElement, 'kind' | 'tag'>> = {
  ...headerFields,
  defaultConnectorLabel: text('defaultConnectorLabel'),
  outcomes: list(
    'rules',
    row<Outcome>(
      {
        name: text('name'),
        conditionLogic: text('conditionLogic'),
        conditions: list('conditions', conditionRow),
        next: connector('connector'),
        label: text('label'),
      },
      NAMED_ORDER,
    ),
  ),
  defaultNext: connector('defaultConnector'),
}
