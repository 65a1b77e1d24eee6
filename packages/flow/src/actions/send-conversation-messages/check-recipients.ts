import type { ActionElement } from '../../elements/element.ts'
import type { Finding } from '../../problems/finding.ts'
import type { Surroundings } from '../../problems/surroundings.ts'
import type { ReferenceType } from '../../types/reference-type.ts'
import { knownType } from '../../types/known-type.ts'
import { batchingLoop } from './batching-loop.ts'
import { idsTransform } from './ids-transform.ts'
import { isNeverFilled } from './is-never-filled.ts'
import { MAX_RECIPIENTS } from './max-recipients.ts'
import { portioned } from './portioned.ts'
import { unlimitedSource } from './unlimited-source.ts'
import { inputValue } from './with-input.ts'

/** Messaging Users: chosen, and a text collection. Records where Ids are wanted come with the Transform as a fix. */
export function checkRecipients(element: ActionElement, surroundings: Surroundings): readonly Finding[] {
  const value = inputValue(element.inputs, 'messagingEndUserIds')
  if (value === undefined || (value.kind === 'string' && value.text.trim() === '')) {
    return [
      problem(element, {
        code: 'action/messaging-users-missing',
        message: 'Nobody is chosen to send to. Choose a text collection with Ids of messaging users.',
      }),
    ]
  }
  if (value.kind === 'string') return checkLiteral(element, value.text)
  if (value.kind !== 'reference') return []
  const type = knownType(value.to, surroundings)
  const found = type === undefined ? [] : checkType(element, value.to, type, surroundings)
  return found.length > 0 ? found : checkFilling(element, value.to, surroundings)
}

/** How many people may come, as far as the flow tells: none, because nothing fills the variable, or more than one call takes. */
function checkFilling(element: ActionElement, reference: string, surroundings: Surroundings): readonly Finding[] {
  const { document, view, loops } = surroundings
  if (isNeverFilled(reference, document, view)) {
    const message = `Nothing puts Ids into ${reference}, so this sends to nobody. Fill it before, or make it available for input.`
    return [problem(element, { code: 'action/messaging-users-never-filled', message })]
  }
  const source = unlimitedSource(reference, view, portioned(view, loops))
  if (source === undefined) return []
  const message = `${source} may find more than ${MAX_RECIPIENTS} people, and one call takes ${MAX_RECIPIENTS}. Set a maximum there, or collect the Ids in a loop and send every ${MAX_RECIPIENTS}.`
  const edit = batchingLoop(surroundings, element, reference)
  const fix = edit && { fix: { label: `Send in batches of ${MAX_RECIPIENTS}`, edits: [edit] } }
  return [problem(element, { code: 'action/messaging-users-many', message, ...fix })]
}

function checkType(
  element: ActionElement,
  reference: string,
  { dataType, isCollection, objectType }: ReferenceType,
  surroundings: Surroundings,
): readonly Finding[] {
  if (!isCollection) {
    return [
      problem(element, {
        code: 'action/messaging-users-not-collection',
        message: `${reference} holds one value; Messaging Users needs a text collection. Choose or make one.`,
      }),
    ]
  }
  if (dataType === 'String') return []
  if (dataType !== 'SObject' || objectType !== 'MessagingEndUser') {
    return [
      problem(element, {
        code: 'action/messaging-users-type',
        message: `${reference} is a collection of ${objectType ?? dataType}, not of Ids of messaging users. Choose a text collection.`,
      }),
    ]
  }
  const edit = idsTransform(surroundings, element, reference)
  return [
    problem(element, {
      code: 'action/messaging-users-records',
      message: `${reference} holds records, and the action needs their Ids. Put a Transform before it that maps them.`,
      ...(edit && { fix: { label: `Use Ids of ${reference}`, edits: [edit] } }),
    }),
  ]
}

function checkLiteral(element: ActionElement, text: string): readonly Finding[] {
  const count = text.split(/[\s,;]+/).filter((id) => id !== '').length
  if (count <= MAX_RECIPIENTS) return []
  return [
    problem(element, {
      code: 'action/too-many-recipients',
      message: `${count} Ids are given; one call takes ${MAX_RECIPIENTS}. Send in batches.`,
    }),
  ]
}

function problem(element: ActionElement, found: Omit<Finding, 'where'>): Finding {
  return { ...found, where: { element: element.name, field: 'messagingEndUserIds' } }
}
