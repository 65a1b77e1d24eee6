import { useState } from 'react'
import type { ReactElement } from 'react'
import { useStore } from 'zustand'
import { apiNameOfPath, flowPathsIn, sessionStore } from '../session/index.ts'
import { Button, Dialog, RadioGroup, TextArea, TextField } from '../ui/index.ts'
import { AdvancedFields } from './AdvancedFields.tsx'
import { saveAs } from './save-as.ts'
import { saveFields, saveMistakes } from './save-draft.ts'
import type { SaveDraft } from './save-draft.ts'
import { saveRequest } from './save-request.ts'
import type { SaveRequest } from './save-request.ts'

/** Asks for label and API name at the first Save and at Save As. */
export function SaveDialog(): ReactElement | null {
  const { asked } = useStore(saveRequest)
  return asked === undefined ? null : <SaveForm asked={asked} />
}

function SaveForm({ asked }: { readonly asked: SaveRequest }): ReactElement | null {
  const isFirst = asked.kind === 'first'
  const [{ document, taken, hasVersions }] = useState(flowNow)
  const [draft, setDraft] = useState<SaveDraft>({ target: isFirst ? 'first' : 'flow' })
  const [isTried, setIsTried] = useState(false)
  const [refused, setRefused] = useState<string>()
  if (document === undefined) return null
  const fields = saveFields(draft, document, taken)
  const mistakes = saveMistakes(draft, fields, taken)
  const change = (changes: Partial<SaveDraft>): void => setDraft((now) => ({ ...now, ...changes }))
  const close = (): void => saveRequest.setState({ asked: undefined })
  const submit = (): void => {
    setIsTried(true)
    if (Object.keys(mistakes).length > 0) return
    const refusal = saveAs(draft, fields)
    setRefused(refusal?.message)
    if (refusal !== undefined) return
    close()
    asked.onSaved?.()
  }
  return (
    <Dialog
      title={isFirst ? 'Save the flow' : 'Save As'}
      onClose={close}
      onSubmit={submit}
      footer={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button variant="brand" type="submit">
            Save
          </Button>
        </>
      }
    >
      {!isFirst && hasVersions && (
        <RadioGroup
          title="What to make"
          inline
          options={TARGETS}
          value={draft.target === 'version' ? 'version' : 'flow'}
          onChange={(target) => change({ target })}
        />
      )}
      <TextField
        label="Flow Label"
        required
        autoFocus
        value={fields.label}
        error={isTried ? mistakes.label : undefined}
        onChange={(label) => change({ label })}
      />
      {draft.target !== 'version' && (
        <TextField
          label="Flow API Name"
          required
          value={fields.apiName}
          help="The file’s name. Letters, digits and single underscores."
          error={isTried || draft.apiName !== undefined ? mistakes.apiName : undefined}
          onChange={(apiName) => change({ apiName })}
        />
      )}
      <TextArea
        label="Description"
        rows={2}
        value={fields.description}
        onChange={(description) => change({ description })}
      />
      {!isFirst && <AdvancedFields fields={fields} onChange={change} />}
      {refused !== undefined && (
        <p className="field-line field-error" role="alert">
          {refused}
        </p>
      )}
    </Dialog>
  )
}

const TARGETS = [
  { value: 'version', label: 'A New Version' },
  { value: 'flow', label: 'A New Flow' },
] as const

function flowNow() {
  const state = sessionStore.getState()
  const { document, savedDocument } = state
  return {
    document,
    taken: new Set(flowPathsIn(state).map(apiNameOfPath)),
    hasVersions: savedDocument !== undefined,
  }
}
