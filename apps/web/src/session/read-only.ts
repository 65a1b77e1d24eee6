import { readOnlyFlow, type Refusal } from '@parley/flow'
import type { SessionState } from './session-state.ts'
import { sessionStore, useSession } from './session-store.ts'

/** Why nothing can be changed in the open flow: another tab has the project, two versions are compared, or nobody may change flows of this type. */
export function readOnlyRefusal(
  {
    readOnly,
    comparison,
    document,
  }: Pick<SessionState, 'readOnly' | 'comparison' | 'document'> = sessionStore.getState(),
): Refusal | undefined {
  if (readOnly) return IN_ANOTHER_TAB
  if (comparison !== undefined) return COMPARING
  return document && readOnlyFlow(document)
}

/** The same as a sentence, for forms and buttons. */
export function useReadOnlyReason(): string | undefined {
  return useSession((state) => readOnlyRefusal(state)?.message)
}

const COMPARING: Refusal = {
  code: 'session/comparing',
  message: 'Two versions are being compared. Close the comparison, then change the flow.',
}

const IN_ANOTHER_TAB: Refusal = {
  code: 'session/read-only',
  message: 'This flow is open in another tab. Press Use it here to change it in this one.',
}
