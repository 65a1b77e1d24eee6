import type { FlowView } from '../../document/document.ts'
import { kindLabelOf } from '../../elements/kind-label.ts'
import type { Rule } from '../rule.ts'

/** `element/not-in-flow-type`: the flow's type or trigger does not have elements of this kind (flow-builder.md §4 and §5). */
export const elementInFlowType: Rule = ({ view }) =>
  view.elements.flatMap((element) => {
    const obstacle = obstacles.get(element.tag)?.(view) ?? beforeSave(element.tag, view)
    if (obstacle === undefined) return []
    const message = `${element.label || element.name}: ${kindLabelOf(element)} ${obstacle}. Remove it, or make another type of flow.`
    return [{ code: 'element/not-in-flow-type', message, where: { element: element.name } }]
  })

/** Why a kind, by its collection, can't be in a flow; undefined where it can, or where nobody has told us. */
const obstacles: ReadonlyMap<string, (view: FlowView) => string | undefined> = new Map([
  ['screens', withoutScreens('needs a flow that shows screens')],
  ['recordRollbacks', withoutScreens('undoes what screens have shown, so it needs a screen flow')],
  ['customErrors', notRecordTriggered],
  ['waits', besideScreens],
])

function withoutScreens(reason: string): (view: FlowView) => string | undefined {
  return ({ properties }) => (NO_SCREENS.has(properties.processType) ? reason : undefined)
}

/** Types that certainly show none; of newer ones nobody knows. */
const NO_SCREENS: ReadonlySet<string> = new Set([
  'AutoLaunchedFlow',
  'EvaluationFlow',
  'Orchestrator',
  'PromptFlow',
  'RoutingFlow',
])

function notRecordTriggered({ properties, start }: FlowView): string | undefined {
  const isKnown = properties.processType === 'AutoLaunchedFlow' || properties.processType === 'Flow'
  return isKnown && !start.triggerType?.startsWith('Record')
    ? 'stops the save of a record, so it needs a record-triggered flow'
    : undefined
}

function besideScreens({ elements, properties }: FlowView): string | undefined {
  const hasScreens = properties.processType === 'Flow' || elements.some(({ tag }) => tag === 'screens')
  return hasScreens ? 'cannot stand in a flow with screens' : undefined
}

function beforeSave(tag: string, { start }: FlowView): string | undefined {
  return start.triggerType === 'RecordBeforeSave' && NOT_BEFORE_SAVE.has(tag)
    ? 'cannot run before a record is saved'
    : undefined
}

/** What a before-save flow lacks for certain. Updates of the record itself are there, and newer kinds may come. */
const NOT_BEFORE_SAVE: ReadonlySet<string> = new Set([
  'actionCalls',
  'apexPluginCalls',
  'recordCreates',
  'recordDeletes',
  'recordRollbacks',
  'screens',
  'subflows',
  'waits',
])
