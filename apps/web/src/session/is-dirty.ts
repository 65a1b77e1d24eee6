import { writeFlow } from '@parley/flow'
import type { FlowDocument } from '@parley/flow'
import type { SessionState } from './session-state.ts'

/** Whether the open flow differs from its last Save. Never a flag: undoing back to what was saved is clean again. */
export function isDirty(state: Pick<SessionState, 'document' | 'savedDocument'>): boolean {
  const { document, savedDocument } = state
  if (document === savedDocument || document === undefined) return false
  if (savedDocument === undefined) return true
  return textOf(document) !== textOf(savedDocument)
}

// A document is asked many times between two edits, so its text is kept as long as the document is.
const texts = new WeakMap<FlowDocument, string>()

function textOf(document: FlowDocument): string {
  const known = texts.get(document)
  if (known !== undefined) return known
  const text = writeFlow(document)
  texts.set(document, text)
  return text
}
