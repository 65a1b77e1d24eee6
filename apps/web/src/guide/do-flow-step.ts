import {
  START,
  apiNameFrom,
  applyEdit,
  declaredNames,
  freeName,
  sendFormOf,
  setComponent,
  setConsent,
  setLongevity,
  setMessagingUsers,
  setParameter,
  setTiming,
  viewOf,
} from '@parley/flow'
import type { ActionElement, CheckContext, ComponentInfo, Edit, FlowDocument } from '@parley/flow'
import { sendConversationMessagesLook } from '../actions/send-conversation-messages/send-conversation-messages-look.ts'
import { actionLook } from '../elements/action/action-look.ts'
import { dispatch, openSide, select, sessionStore } from '../session/index.ts'
import { sampleText } from './sample-text.ts'
import { sendActionOf } from './send-action.ts'

/** `Do it for me` for the steps that build the flow: the edits that a person would make, each one step of undo. */
export function addAction(): void {
  const { document } = sessionStore.getState()
  const { add } = actionLook
  if (document === undefined || add === null) return
  const taken = declaredNames(document)
  const free = (wanted: string): string => apiNameFrom(wanted, taken)
  const name = free(`New ${add.label}`)
  const insert: Edit = {
    type: 'insertElement',
    at: { element: START, exit: 'connector' },
    element: add.create(name, free),
  }
  if (dispatch(insert, { label: `Add ${add.label}`, select: [name] }) === undefined) openSide('properties')
}

export function chooseSend(): void {
  change('Choose action', ({ name }) => [
    () => ({ type: 'changeElement', element: name, kind: 'action', changes: sendConversationMessagesLook.chosen }),
  ])
}

export function nameIt(): void {
  change('Label', (element, document) => {
    const label = element.label.trim() === '' ? 'Send Update' : element.label
    const to = apiNameFrom(
      label,
      declaredNames(document).filter((taken) => taken !== element.name),
    )
    return [
      () => ({ type: 'setLabel', element: element.name, label }),
      () => ({ type: 'rename', from: element.name, to }),
    ]
  })
}

/** Takes a text collection that the flow has, else makes one that a run asks for. */
export function choosePeople(): void {
  change('Messaging Users', (_, document) => {
    const there = viewOf(document).resources.find(
      (resource) => resource.kind === 'variable' && resource.isCollection && resource.dataType === 'String',
    )
    const name = there?.name ?? freeName('recipientIds', declaredNames(document))
    const make: Edit = {
      type: 'addResource',
      resource: { kind: 'variable', name, dataType: 'String', isCollection: true, isInput: true },
    }
    return [...(there ? [] : [() => make]), (element) => setMessagingUsers(element, { kind: 'reference', to: name })]
  })
}

/** Keeps the component that is chosen, else takes one with few parameters; fills in those that have no value. */
export function chooseMessage(): void {
  change('Messaging Component', (element, _, { components = [] }) => {
    const stored = sendFormOf(element).component
    const chosen = components.find(({ name }) => stored?.kind === 'string' && stored.text === name)
    const component = chosen ?? simplest(components.filter(canBeSent))
    if (component === undefined) return []
    const given = new Set(sendFormOf(element).parameters.flatMap(({ name, text }) => (text === '' ? [] : [name])))
    return [
      ...(chosen ? [] : [(now: ActionElement) => setComponent(now, component)]),
      ...component.parameters
        .filter(({ name }) => !given.has(name))
        .map((parameter) => (now: ActionElement) => setParameter(now, parameter, sampleText(parameter))),
    ]
  })
}

export function makeChoices(): void {
  change('Messaging Timing', (element) => [
    (now) => setTiming(now, 'NonActive'),
    (now) => setLongevity(now, 'KeepSessionOpen'),
    ...(sendFormOf(element).consent.choice === undefined
      ? [(now: ActionElement) => setConsent(now, 'MessagingEndUser')]
      : []),
  ])
}

type Change = (element: ActionElement) => Edit

/**
 * Dispatches changes of the guide's element as one step of undo and shows its form. Each change starts from what the
 * ones before it have made.
 */
function change(
  label: string,
  changesOf: (element: ActionElement, document: FlowDocument, context: CheckContext) => readonly Change[],
): void {
  const { document, checkContext } = sessionStore.getState()
  const element = document && sendActionOf(document)
  if (document === undefined || element === undefined) return
  const edits: Edit[] = []
  let current = document
  for (const make of changesOf(element, document, checkContext)) {
    const edit = make(sendActionOf(current) ?? element)
    edits.push(edit)
    current = applyEdit(current, edit)
  }
  if (dispatch({ type: 'together', edits }, { label }) !== undefined) return
  select([sendActionOf(current)?.name ?? element.name])
  openSide('properties')
}

function canBeSent({ type, status }: ComponentInfo): boolean {
  return type === 'Notification' && status === 'Active'
}

/** One parameter shows what parameters are; more would only be typing. */
function simplest(components: readonly ComponentInfo[]): ComponentInfo | undefined {
  return components.find(({ parameters }) => parameters.length === 1) ?? components[0]
}
