import type { FlowDocument } from '../document/document.ts'
import { applyEdit, refusal } from '../edits/apply-edit.ts'
import type { Edit, NewResource } from '../edits/edit.ts'
import type { FlowValue } from '../elements/value.ts'
import { checkFlow } from '../problems/check-flow.ts'
import type { CheckContext } from '../problems/context.ts'
import { SAMPLE, flowOf } from './sample-flow.ts'

/** Two objects of an org, of which one leads to the other. */
export const ORG: CheckContext = {
  objects: [
    {
      name: 'MessagingEndUser',
      label: 'Messaging User',
      fields: [
        { name: 'Id', label: 'Id', dataType: 'String' },
        { name: 'Name', label: 'Name', dataType: 'String' },
        { name: 'IsFullyOptedIn', label: 'Opted In', dataType: 'Boolean' },
        { name: 'MessagingConsentStatus', label: 'Consent', dataType: 'Picklist' },
        { name: 'CreatedDate', label: 'Created', dataType: 'DateTime' },
        {
          name: 'MessagingChannelId',
          label: 'Channel',
          dataType: 'String',
          referenceTo: 'MessagingChannel',
          relationshipName: 'MessagingChannel',
        },
      ],
    },
    {
      name: 'MessagingChannel',
      label: 'Channel',
      fields: [{ name: 'MasterLabel', label: 'Label', dataType: 'String' }],
    },
  ],
}

const variables: readonly NewResource[] = [
  { kind: 'variable', name: 'day', dataType: 'Date' },
  { kind: 'variable', name: 'moment', dataType: 'DateTime' },
  { kind: 'variable', name: 'isOpen', dataType: 'Boolean' },
  { kind: 'variable', name: 'tags', dataType: 'Multipicklist' },
  { kind: 'variable', name: 'numbers', dataType: 'Number', isCollection: true },
  { kind: 'variable', name: 'person', dataType: 'SObject', objectType: 'MessagingEndUser' },
  { kind: 'variable', name: 'people', dataType: 'SObject', objectType: 'MessagingEndUser', isCollection: true },
  { kind: 'variable', name: 'channel', dataType: 'SObject', objectType: 'MessagingChannel' },
]

/** The sample flow with a variable of each type. */
export const TYPED: FlowDocument = variables.reduce(
  (document, resource) => applyEdit(document, { type: 'addResource', resource }),
  flowOf(SAMPLE),
)

/** What an edit of `TYPED` brings up, as `code field`; the edit must be possible. */
export function broughtUp(edit: Edit, context: CheckContext = ORG): readonly string[] {
  const refused = refusal(TYPED, edit)
  if (refused !== undefined) throw new Error(refused.message)
  const before = new Set(shown(TYPED, context))
  return shown(applyEdit(TYPED, edit), context).filter((line) => !before.has(line))
}

function shown(document: FlowDocument, context: CheckContext): string[] {
  return checkFlow(document, context).map(({ code, where }) => `${code} ${where.field ?? '-'}`)
}

export const text = (value: string): FlowValue => ({ kind: 'string', text: value })
export const number = (value: string): FlowValue => ({ kind: 'number', text: value })
export const to = (reference: string): FlowValue => ({ kind: 'reference', to: reference })
export const yes: FlowValue = { kind: 'boolean', value: true }
