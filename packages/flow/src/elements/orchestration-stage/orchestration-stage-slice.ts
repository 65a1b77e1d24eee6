import { connector } from '../../codec/connector-field.ts'
import { type Fields, patchFields, readFields } from '../../codec/field.ts'
import { list, row } from '../../codec/list-field.ts'
import { NAMED_ORDER } from '../../codec/place.ts'
import { optionalText, text, textIfAny } from '../../codec/text-field.ts'
import { value } from '../../codec/value-field.ts'
import { conditionsInWords } from '../../facts/conditions-in-words.ts'
import { factList } from '../../facts/fact.ts'
import { valueInWords } from '../../facts/value-in-words.ts'
import { plainField } from '../../mentions/plain-field.ts'
import { conditionRow } from '../conditions/condition-row.ts'
import { nextAndFault } from '../exit.ts'
import { headerFields } from '../header-fields.ts'
import { inputRow, outputRow } from '../rows.ts'
import type { ElementSlice } from '../slice.ts'
import { checkOrchestrationStage } from './check-orchestration-stage.ts'
import type { Assignee, OrchestrationStageElement, StageStep } from './orchestration-stage-element.ts'

/** Stage of an orchestration: its steps, and when it is done. */
export const orchestrationStageSlice: ElementSlice<'orchestrationStage'> = {
  kindLabel: 'Stage',
  canFault: true,
  view: (node) => ({ kind: 'orchestrationStage', tag: node.name, ...readFields(node, fields) }),
  change: (node, before, changes, pen) => patchFields(node, fields, before, { ...before, ...changes }, pen),
  create: () => undefined,
  exits: (element) => nextAndFault(element.next, element.fault),
  continuation: () => 'connector',
  check: checkOrchestrationStage,
  fieldAt: (_element, mention) => plainField(mention.path),
  summary: ({ stageSteps }) => (stageSteps.length === 1 ? '1 step' : `${stageSteps.length} steps`),
  facts: ({ stageSteps, exitConditions, exitConditionLogic, exitActionName }) =>
    factList([
      ...stageSteps.map((step) => [`Step ${step.label || step.name}`, stepInWords(step)] as const),
      ['Done when', conditionsInWords(exitConditions, exitConditionLogic)],
      ['Done when it says so', exitActionName],
    ]),
}

const fields: Fields<Omit<OrchestrationStageElement, 'kind' | 'tag'>> = {
  ...headerFields,
  next: connector('connector'),
  exitActionName: optionalText('exitActionName'),
  exitConditionLogic: textIfAny('exitConditionLogic'),
  exitConditions: list('exitConditions', conditionRow),
  fault: connector('faultConnector'),
  stageSteps: list(
    'stageSteps',
    row<StageStep>(
      {
        name: text('name'),
        actionName: text('actionName'),
        actionType: text('actionType'),
        assignees: list(
          'assignees',
          row<Assignee>({ assignee: value('assignee'), assigneeType: text('assigneeType') }),
        ),
        entryConditionLogic: textIfAny('entryConditionLogic'),
        entryConditions: list('entryConditions', conditionRow),
        inputParameters: list('inputParameters', inputRow),
        label: text('label'),
        outputParameters: list('outputParameters', outputRow),
      },
      NAMED_ORDER,
    ),
  ),
}

function stepInWords({ actionName, assignees, entryConditions, entryConditionLogic }: StageStep): string {
  const people = assignees.map(({ assigneeType, assignee }) => `${assigneeType} ${valueInWords(assignee)}`)
  const by = people.length === 0 ? '' : ` by ${people.join(', ')}`
  const when = conditionsInWords(entryConditions, entryConditionLogic)
  return `${actionName || 'no flow yet'}${by}${when === '' ? '' : `, when ${when}`}`
}
