import {
  START,
  actionDefinitionOf,
  apiNameFrom,
  applyEdit,
  chooseAction,
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
import { sampleText } from './sample-text.ts'
import { SEND, sendActionOf } from './send-action.ts'

/** What a person would change in a step of building the flow, as one edit; undefined where the step before is missing. */
export type StepEdit = (document: FlowDocument, context: CheckContext) => Edit | undefined

export const addAction: StepEdit = (document) => ({
  type: 'insertElement',
  at: { element: START, exit: 'connector' },
  element: { kind: 'action', name: apiNameFrom('New Action', declaredNames(document)), label: '' },
})

export const chooseSend: StepEdit = (document) =>
  inTurn(document, () => {
    const definition = actionDefinitionOf(SEND, SEND)
    return definition === undefined ? [] : [(action) => chooseAction(action, definition)]
  })

export const nameIt: StepEdit = (document) =>
  inTurn(document, (element) => {
    const label = element.label.trim() === '' ? 'Send Update' : element.label
    const others = declaredNames(document).filter((taken) => taken !== element.name)
    return [
      () => ({ type: 'setLabel', element: element.name, label }),
      () => ({ type: 'rename', from: element.name, to: apiNameFrom(label, others), isFirstName: true }),
    ]
  })

/** Takes a text collection that the flow has, else makes one that a run asks for. */
export const choosePeople: StepEdit = (document) =>
  inTurn(document, () => {
    const there = viewOf(document).resources.find(
      (resource) => 'isCollection' in resource && resource.isCollection && resource.dataType === 'String',
    )
    const name = there?.name ?? freeName('recipientIds', declaredNames(document))
    const make: Edit = {
      type: 'addResource',
      resource: { kind: 'variable', name, dataType: 'String', isCollection: true, isInput: true },
    }
    return [...(there ? [] : [() => make]), (send) => setMessagingUsers(send, { kind: 'reference', to: name })]
  })

/** Keeps the component that is chosen, else takes a simple one; fills in the parameters that have no value. */
export const chooseMessage: StepEdit = (document, { components = [] }) =>
  inTurn(document, (element) => {
    const { component: stored, parameters } = sendFormOf(element)
    const chosen = components.find(({ name }) => stored?.kind === 'string' && stored.text === name)
    const component = chosen ?? simplest(components.filter(canBeSent))
    if (component === undefined) return []
    const given = new Set(parameters.flatMap(({ name, text }) => (text === '' ? [] : [name])))
    return [
      ...(chosen ? [] : [(send: ActionElement) => setComponent(send, component)]),
      ...component.parameters
        .filter(({ name }) => !given.has(name))
        .map((parameter) => (send: ActionElement) => setParameter(send, parameter, sampleText(parameter))),
    ]
  })

export const makeChoices: StepEdit = (document) =>
  inTurn(document, (element) => [
    (send) => setTiming(send, 'NonActive'),
    (send) => setLongevity(send, 'KeepSessionOpen'),
    ...(sendFormOf(element).consent.choice === undefined
      ? [(send: ActionElement) => setConsent(send, 'MessagingEndUser')]
      : []),
  ])

type Change = (send: ActionElement) => Edit

/** Changes of the guide's element as one edit; each starts from what the ones before it have made. */
function inTurn(document: FlowDocument, changesOf: (element: ActionElement) => readonly Change[]): Edit | undefined {
  const element = sendActionOf(document)
  if (element === undefined) return undefined
  const edits: Edit[] = []
  let current = document
  for (const change of changesOf(element)) {
    const edit = change(sendActionOf(current) ?? element)
    edits.push(edit)
    current = applyEdit(current, edit)
  }
  return { type: 'together', edits }
}

function canBeSent({ type, status }: ComponentInfo): boolean {
  return type === 'Notification' && status === 'Active'
}

/** One parameter shows what parameters are; more would only be typing. */
function simplest(components: readonly ComponentInfo[]): ComponentInfo | undefined {
  return components.find(({ parameters }) => parameters.length === 1) ?? components[0]
}
