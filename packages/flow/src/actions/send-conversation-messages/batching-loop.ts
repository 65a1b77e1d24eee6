import { apiNameFrom, freeName } from '../../edits/api-name.ts'
import type { Edit } from '../../edits/edit.ts'
import type { ActionElement, ExitRef } from '../../elements/element.ts'
import type { FlowValue } from '../../elements/value.ts'
import { declaredNames } from '../../mentions/declared-names.ts'
import type { Surroundings } from '../../problems/surroundings.ts'
import { setMessagingUsers } from './form-edits.ts'
import { MAX_RECIPIENTS } from './max-recipients.ts'
import { withInput } from './with-input.ts'

/**
 * Sends to everybody in a collection of Ids, however many: a loop before the action collects them, the action sends each full batch and a
 * second one behind the loop the rest; one undo step. Undefined where nothing leads to the action, or a loop is around it.
 */
export function batchingLoop(
  { document, loops, entrances }: Surroundings,
  action: ActionElement,
  ids: string,
): Edit | undefined {
  const [entrance, ...others] = entrances.get(action.name) ?? []
  if (entrance === undefined || loops.has(action.name)) return undefined
  const names = batchNames(action, declaredNames(document))
  const at = (element: string, exit = 'connector'): ExitRef => ({ element, exit })
  const onward = action.next?.target
  return {
    type: 'together',
    edits: [
      ...variables(names),
      {
        type: 'insertElement',
        at: entrance.from,
        element: { kind: 'loop', name: names.loop, label: 'Each Recipient', collectionReference: ids },
      },
      { type: 'connect', from: at(names.loop, 'noMoreValuesConnector'), target: action.name },
      ...others.map(({ from, isGoTo }): Edit => ({ type: 'connect', from, target: names.loop, isGoTo })),
      assignment(at(names.loop, 'nextValueConnector'), names.add, 'Add to the Batch', [
        { assignToReference: names.batch, operator: 'Add', value: reference(names.loop) },
        { assignToReference: names.size, operator: 'Add', value: number(1) },
      ]),
      decision(at(names.add), names.full, 'Is the Batch Full?', names.isFull, 'Full', names.size, MAX_RECIPIENTS),
      { type: 'connect', from: at(names.full, `rules/${names.isFull}`), target: action.name },
      assignment(at(action.name), names.next, 'Start the Next Batch', [
        { assignToReference: names.batch, operator: 'RemoveAll', value: reference(names.batch) },
        { assignToReference: names.size, operator: 'Assign', value: number(0) },
      ]),
      { type: 'connect', from: at(names.next), target: names.loop },
      decision(
        at(names.loop, 'noMoreValuesConnector'),
        names.left,
        'Is Anybody Left?',
        names.isLeft,
        'Somebody',
        names.size,
        1,
      ),
      onwardFrom(at(names.left, 'defaultConnector')),
      sendRest(at(names.left, `rules/${names.isLeft}`)),
      ...(onward === undefined ? [] : [onwardFrom(at(names.rest))]),
      ...(action.fault === undefined ? [] : [faultFrom(at(names.rest, 'faultConnector'), action.fault.target)]),
      setMessagingUsers(action, reference(names.batch)),
    ],
  }

  function onwardFrom(from: ExitRef): Edit {
    return {
      type: 'connect',
      from,
      ...(onward !== undefined && { target: onward }),
      isGoTo: action.next?.isGoTo ?? false,
    }
  }

  function sendRest(place: ExitRef): Edit {
    const { kind, actionType, actionName, inputs, outputs, storeOutputAutomatically } = action
    const toBatch = withInput(inputs, { name: 'messagingEndUserIds', value: reference(names.batch) })
    const label = `${action.label} (Rest)`
    return {
      type: 'insertElement',
      at: place,
      element: {
        kind,
        name: names.rest,
        label,
        actionType,
        actionName,
        inputs: toBatch,
        outputs,
        storeOutputAutomatically,
      },
    }
  }
}

interface BatchNames {
  readonly batch: string
  readonly size: string
  readonly loop: string
  readonly add: string
  readonly full: string
  readonly isFull: string
  readonly next: string
  readonly left: string
  readonly isLeft: string
  readonly rest: string
}

function batchNames({ name }: ActionElement, taken: readonly string[]): BatchNames {
  return {
    batch: freeName('batch', taken),
    size: freeName('batchSize', taken),
    loop: freeName('Each_Recipient', taken),
    add: freeName('Add_to_Batch', taken),
    full: freeName('Is_Batch_Full', taken),
    isFull: freeName('Batch_Full', taken),
    next: freeName('Start_Next_Batch', taken),
    left: freeName('Is_Anybody_Left', taken),
    isLeft: freeName('Somebody_Left', taken),
    rest: apiNameFrom(`${name} Rest`, taken),
  }
}

function variables({ batch, size }: BatchNames): readonly Edit[] {
  return [
    { type: 'addResource', resource: { kind: 'variable', name: batch, dataType: 'String', isCollection: true } },
    { type: 'addResource', resource: { kind: 'variable', name: size, dataType: 'Number', scale: 0, value: number(0) } },
  ]
}

function assignment(
  at: ExitRef,
  name: string,
  label: string,
  items: readonly { readonly assignToReference: string; readonly operator: string; readonly value: FlowValue }[],
): Edit {
  return { type: 'insertElement', at, element: { kind: 'assignment', name, label, items } }
}

/** A decision with one outcome: the number is at least so large. */
function decision(
  at: ExitRef,
  name: string,
  label: string,
  outcome: string,
  outcomeLabel: string,
  leftValueReference: string,
  least: number,
): Edit {
  const conditions = [{ leftValueReference, operator: 'GreaterThanOrEqualTo', rightValue: number(least) }]
  const outcomes = [{ name: outcome, label: outcomeLabel, conditionLogic: 'and', conditions }]
  return {
    type: 'insertElement',
    at,
    element: { kind: 'decision', name, label, outcomes, defaultConnectorLabel: 'No' },
  }
}

function faultFrom(from: ExitRef, target: string): Edit {
  return { type: 'connect', from, target, isGoTo: true }
}

function reference(to: string): FlowValue {
  return { kind: 'reference', to }
}

function number(value: number): FlowValue {
  return { kind: 'number', text: `${value}.0` }
}
