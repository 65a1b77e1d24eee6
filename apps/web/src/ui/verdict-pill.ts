import type { PillTone } from './Pill.tsx'

/** The word and colour of a message's verdict (screens: Sent, Pending · held, Pending · queued, Failed). */
export function verdictPill(verdict: {
  readonly status: 'Pending' | 'Sent' | 'Failed'
  readonly pending?: 'queued' | 'held' | 'noCapacity'
}): { readonly tone: PillTone; readonly text: string } {
  if (verdict.status === 'Sent') return { tone: 'sent', text: 'Sent' }
  if (verdict.status === 'Failed') return { tone: 'failed', text: 'Failed' }
  if (verdict.pending === 'held') return { tone: 'held', text: 'Pending · held' }
  return { tone: 'queued', text: verdict.pending === 'noCapacity' ? 'Pending · no capacity' : 'Pending · queued' }
}
