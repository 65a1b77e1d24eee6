import type { Refusal } from '@parley/flow'
import {
  dispatch,
  navigate,
  newVersionRefusal,
  saveNewVersion,
  saveUnder,
  sessionStore,
  tellSaved,
} from '../session/index.ts'
import { announce, showToast } from '../ui/index.ts'
import { saveChanges } from './save-draft.ts'
import type { SaveDraft, SaveFields } from './save-draft.ts'

/** Saves the open flow as the dialog says and goes on with what was saved. Returns why not when it is refused. */
export function saveAs(draft: SaveDraft, fields: SaveFields): Refusal | undefined {
  const changes = saveChanges(fields)
  const isFull = draft.target === 'version' ? newVersionRefusal() : undefined
  const refused = isFull ?? dispatch({ type: 'setFlowProperties', changes }, { label: 'Save As' })
  const { document, project } = sessionStore.getState()
  if (refused !== undefined || document === undefined || project === undefined) return refused
  if (draft.target === 'version') {
    const { newVersion, refusal } = saveNewVersion()
    if (refusal !== undefined) return refusal
    showToast({ text: `Saved as version ${String(newVersion)}.` })
  } else {
    saveUnder(fields.apiName, document)
    navigate({ page: 'flow', projectId: project.id, apiName: fields.apiName }, { replace: true })
    announce('Saved')
  }
  tellSaved()
  return undefined
}
