import './resource-form.css'
import type { Edit, FlowResource, Refusal } from '@parley/flow'
import { useEffect, useRef, useState, type ReactElement } from 'react'
import { useForm } from 'react-hook-form'
import { closeNewResource, dispatch, useReadOnlyReason, type NewResourceRequest } from '../../session/index.ts'
import { appearanceOfResource } from '../../elements/resources/resource-looks.ts'
import { Button } from '../../ui/Button.tsx'
import { PanelDialog } from '../../ui/PanelDialog.tsx'
import { FormLock } from '../FormLock.tsx'
import { changesOf, namesOf, resourceOf, type ResourceDraft } from './resource-draft.ts'
import { KeptFields } from './KeptFields.tsx'
import { ResourceFields } from './ResourceFields.tsx'

export interface ResourceDialogProps {
  readonly request: NewResourceRequest
  /** The resource that is edited; undefined for a new one. */
  readonly resource: FlowResource | undefined
  readonly start: ResourceDraft
}

/** The form over the side panel. Nothing changes in the flow before Done; Done is one undo step. */
export function ResourceDialog({ request, resource, start }: ResourceDialogProps): ReactElement {
  const { watch, reset, getValues, handleSubmit } = useForm<ResourceDraft>({ defaultValues: start })
  const [refused, setRefused] = useState<Refusal>()
  const nameField = useRef<HTMLInputElement>(null)
  // The dialog itself would begin at its back button.
  useEffect(() => nameField.current?.focus(), [])
  const draft = watch()
  const change = (changes: Partial<ResourceDraft>) => {
    reset({ ...getValues(), ...changes }, { keepDefaultValues: true })
    setRefused(undefined)
  }
  const done = handleSubmit((final) => {
    const edit = resource ? editOf(resource, final) : addOf(final)
    const refusal = dispatch(edit, { label: resource ? 'Change resource' : 'New resource' })
    setRefused(refusal)
    if (refusal) return
    closeNewResource()
    request.onDone?.(final.name)
  })
  const locked = useReadOnlyReason()
  const kept = resource && appearanceOfResource(resource).readOnly
  const title = resource ? `Edit ${resource.name}` : 'New Resource'
  return (
    <PanelDialog
      title={title}
      backTo={request.backTo}
      onCancel={closeNewResource}
      footer={
        <>
          <Button onClick={closeNewResource}>Cancel</Button>
          <Button variant="brand" disabledReason={locked} onClick={() => void done()}>
            Done
          </Button>
        </>
      }
    >
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          void done()
        }}
      >
        <FormLock>
          {resource && kept !== undefined ? (
            <KeptFields
              resource={resource}
              reason={kept}
              draft={draft}
              nameField={nameField}
              refused={refused}
              onChange={change}
            />
          ) : (
            <ResourceFields
              draft={draft}
              nameField={nameField}
              locked={resource ? [...request.locked, 'kind', 'dataType', 'isCollection', 'objectType'] : request.locked}
              refused={refused}
              onChange={change}
            />
          )}
        </FormLock>
        <button type="submit" hidden />
      </form>
    </PanelDialog>
  )
}

function addOf(draft: ResourceDraft): Edit {
  return { type: 'addResource', resource: resourceOf(draft) }
}

/** Changes and a new name are one step: somebody who presses Done once undoes once. */
function editOf(resource: FlowResource, draft: ResourceDraft): Edit {
  const { name } = resource
  const changes = appearanceOfResource(resource).readOnly === undefined ? changesOf(draft) : namesOf(resource, draft)
  const change: Edit = { type: 'changeResource', name, changes }
  return draft.name === name
    ? change
    : { type: 'together', edits: [change, { type: 'rename', from: name, to: draft.name }] }
}
