import {
  setMessagingUsers,
  storedText,
  useIdsOf as transformToIds,
  type ActionElement,
  type FlowValue,
} from '@parley/flow'
import { useMemo, type ReactElement } from 'react'
import { titleOf } from '../../elements/element-name.ts'
import { openNewResource, sessionStore, useSession } from '../../session/index.ts'
import { Combobox } from '../../ui/Combobox.tsx'
import type { ComboboxOption } from '../../ui/combobox-option.ts'
import { leaveField, useFieldError } from '../../ui/fields/field-problems.ts'
import { referenceChoices } from '../../ui/fields/reference-choices.ts'
import { useReferences } from '../../ui/fields/use-references.ts'
import { changeSend } from './change-send.ts'

export interface UsersFieldProps {
  readonly element: ActionElement
  readonly users: FlowValue | undefined
}

const FIELD = 'messagingEndUserIds'
const IDS_OF = 'ids-of:'

/**
 * Messaging Users: text collections only, those of elements too; below them, for admins who hold records, `Use Ids of …`,
 * which puts a Transform before the action.
 */
export function UsersField({ element, users }: UsersFieldProps): ReactElement {
  const references = useReferences()
  const context = useSession((state) => state.checkContext)
  const error = useFieldError(element.name, FIELD)
  const options = useMemo<readonly ComboboxOption[]>(() => {
    const texts = referenceChoices(references, context, { dataType: 'String', isCollection: true })
    const people = { dataType: 'SObject', isCollection: true, objectType: 'MessagingEndUser' }
    const records = referenceChoices(references, context, people).map((choice) => ({
      id: IDS_OF + choice.id,
      label: `Use Ids of ${choice.label}`,
      description: 'Adds a Transform that takes the Ids out of the records.',
      group: 'From record collections',
      keywords: choice.id,
      icon: 'utility/collection' as const,
    }))
    return [...texts.filter(({ id }) => !id.startsWith(`${element.name}.`)), ...records]
  }, [references, context, element.name])
  const choose = (reference: string | undefined) =>
    changeSend(
      setMessagingUsers(element, reference === undefined ? undefined : { kind: 'reference', to: reference }),
      'Messaging Users',
    )
  return (
    <Combobox
      label="Messaging Users"
      field={FIELD}
      required
      help="A text collection with the Ids of up to 100 messaging users."
      options={options}
      selected={users?.kind === 'reference' ? users.to : undefined}
      text={users ? storedText(users) : ''}
      error={error}
      placeholder="Search collections…"
      empty="No text collection fits yet."
      action={{
        label: 'New Resource',
        onSelect: () =>
          openNewResource({
            prefill: { kind: 'variable', dataType: 'String', isCollection: true, isInput: true },
            locked: ['kind', 'dataType', 'isCollection'],
            backTo: titleOf(element),
            onDone: choose,
          }),
      }}
      onSelect={({ id }) => (id.startsWith(IDS_OF) ? insertTransform(element, id.slice(IDS_OF.length)) : choose(id))}
      onClear={() => choose(undefined)}
      onBlur={() => leaveField(element.name, FIELD)}
    />
  )
}

function insertTransform(element: ActionElement, collection: string): void {
  const { document } = sessionStore.getState()
  const edit = document && transformToIds(document, element, collection)
  if (edit) changeSend(edit, 'Use Ids')
}
