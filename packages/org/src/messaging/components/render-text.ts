import type { Org } from '../../records/org-state.ts'
import { getRecord } from '../../records/store.ts'
import { objectSchema } from '../../schema/objects.ts'
import type { RecordValue } from '../../values/value.ts'
import type { ParameterValue } from '../dispatch/send-request.ts'
import { textField } from '../text-field.ts'
import { formatValue } from './format-value.ts'
import type { MessageComponent } from './message-component.ts'

export interface RenderInput {
  readonly component: MessageComponent
  readonly parameters: readonly (readonly [string, ParameterValue])[]
  /** The recipient, for `{!$Parameters.MessagingSession.MessagingEndUser.…}`. */
  readonly user: RecordValue | undefined
  readonly session: RecordValue | undefined
}

/**
 * The component's text as the recipient reads it: `{!$Parameters.x}` and `{!$Constants.x}` filled in, what has no value
 * as empty text. The implicit parameter MessagingSession is followed along its fields and parents.
 */
export function renderText(org: Org, input: RenderInput): string {
  const text = input.component.layouts.find((layout) => layout.formatType === 'Text' && layout.text !== null)?.text
  return (text ?? '').replace(mergeField, (_whole, reference: string) => resolve(org, input, reference.trim()))
}

/** True when the text depends on records, not on the call alone. */
export function readsSession(component: MessageComponent): boolean {
  return component.layouts.some((layout) => layout.text?.includes(sessionPrefix))
}

const mergeField = /\{!([^{}]*)\}/g
const sessionPrefix = '$Parameters.MessagingSession.'

function resolve(org: Org, input: RenderInput, reference: string): string {
  if (reference.startsWith(sessionPrefix)) return sessionText(org, input, reference.slice(sessionPrefix.length))
  const [scope, name] = [reference.split('.', 1)[0], reference.slice(reference.indexOf('.') + 1)]
  const { component, parameters } = input
  const given = parameters.find(([each]) => each === name)
  if (given && (scope === '$Parameters' || scope === '$Constants')) {
    const type = component.parameters.find((each) => each.name === name)?.valueType ?? 'Text'
    return formatValue(given[1], type, component.language)
  }
  if (scope === '$Constants') return component.constants.find(([each]) => each === name)?.[1] ?? ''
  return ''
}

/** Follows `MessagingEndUser.Contact.FirstName`; before a session exists its recipient is known already. */
function sessionText(org: Org, { user, session }: RenderInput, path: string): string {
  const steps = path.split('.')
  let row = session
  if (!row && steps[0] === 'MessagingEndUser') {
    row = user
    steps.shift()
  }
  const field = steps.pop() ?? ''
  for (const step of steps) row = row && parentOf(org, row, step)
  return (row && textField(row, field)) ?? ''
}

/** `Owner:User` is how a formula names one of several targets; the Id alone tells which it is. */
function parentOf(org: Org, row: RecordValue, step: string): RecordValue | undefined {
  const relationship = step.split(':', 1)[0]
  const field = objectSchema(row.attributes.type)?.fields.find((each) => each.relationshipName === relationship)
  const id = field && textField(row, field.name)
  return id ? getRecord(org, id) : undefined
}
