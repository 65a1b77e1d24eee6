import { apiNameFrom, apiNameMistake, viewOf } from '@parley/flow'
import type { FlowProperties, FlowPropertyChanges } from '@parley/flow'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useStore } from 'zustand'
import { apiNameOfPath, dispatch, flowPathsOf, navigate, saveUnder, sessionStore } from '../session/index.ts'
import { Button, Dialog, TextField, announce } from '../ui/index.ts'
import { saveRequest } from './save-request.ts'

/** Asks for label and API name at the first Save and at Save As. */
export function SaveDialog(): ReactElement | null {
  const { kind } = useStore(saveRequest)
  return kind === undefined ? null : <SaveForm kind={kind} />
}

function SaveForm({ kind }: { readonly kind: 'first' | 'copy' }): ReactElement {
  const [initial] = useState(() => namesNow(kind))
  const [label, setLabel] = useState(initial.label)
  const [name, setName] = useState(initial.name)
  // Until somebody types an API name, it follows the label.
  const [isOwnName, setIsOwnName] = useState(false)
  const [isTried, setIsTried] = useState(false)
  const labelError = label.trim() === '' ? 'Enter a label.' : undefined
  const nameError = nameMistake(name, initial.taken)
  const close = (): void => saveRequest.setState({ kind: undefined })
  const submit = (): void => {
    setIsTried(true)
    if (labelError !== undefined || nameError !== undefined) return
    close()
    saveWith(label.trim(), name)
  }
  return (
    <Dialog
      title={kind === 'first' ? 'Save the flow' : 'Save as a new flow'}
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
      <TextField
        label="Flow Label"
        required
        autoFocus
        value={label}
        error={isTried ? labelError : undefined}
        onChange={(text) => {
          setLabel(text)
          if (!isOwnName) setName(apiNameFrom(text, initial.taken))
        }}
      />
      <TextField
        label="Flow API Name"
        required
        value={name}
        help="The file’s name. Letters, digits and single underscores."
        error={isTried || isOwnName ? nameError : undefined}
        onChange={(text) => {
          setIsOwnName(true)
          setName(text)
        }}
      />
    </Dialog>
  )
}

function namesNow(kind: 'first' | 'copy'): { label: string; name: string; taken: ReadonlySet<string> } {
  const { document, files } = sessionStore.getState()
  const taken = new Set(flowPathsOf(files).map(apiNameOfPath))
  const current = document === undefined ? '' : viewOf(document).properties.label
  const label = kind === 'copy' ? `Copy of ${current}` : current
  return { label, name: apiNameFrom(label, taken), taken }
}

function saveWith(label: string, apiName: string): void {
  const before = sessionStore.getState().document
  if (before === undefined) return
  const changes = namesOf(viewOf(before).properties, label)
  const refused = dispatch({ type: 'setFlowProperties', changes }, { label: 'Flow label' })
  const { document, project } = sessionStore.getState()
  if (refused !== undefined || document === undefined || project === undefined) return
  saveUnder(apiName, document)
  navigate({ page: 'flow', projectId: project.id, apiName }, { replace: true })
  announce('Saved')
}

function nameMistake(name: string, taken: ReadonlySet<string>): string | undefined {
  const mistake = apiNameMistake(name)
  if (mistake !== undefined) return `This is no API name: ${mistake}.`
  const lower = name.toLowerCase()
  const isTaken = [...taken].some((other) => other.toLowerCase() === lower)
  return isTaken ? 'This project has a flow of that name already.' : undefined
}

/** The new label, and the interview label with it as long as it is the one that Parley gave. */
function namesOf(before: FlowProperties, label: string): FlowPropertyChanges {
  const given = [UNTITLED, before.label].map(interviewLabelOf)
  return given.includes(before.interviewLabel) ? { label, interviewLabel: interviewLabelOf(label) } : { label }
}

const UNTITLED = 'Untitled flow'

function interviewLabelOf(label: string): string {
  return `${label} {!$Flow.CurrentDateTime}`
}
