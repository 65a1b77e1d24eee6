import type { RecipientsPage } from '../worker/org-client.ts'

/** `2 sent, 1 held, 1 failed`: what has become of the recipients; what is zero is left out, `sent` never. */
export function countSentence(counts: RecipientsPage['counts']): string {
  if (counts.all === 0) return counts.notInAnyRequest > 0 ? 'Nobody was asked' : 'Nobody yet'
  const parts = [
    `${String(counts.sent)} sent`,
    ...(counts.held > 0 ? [`${String(counts.held)} held`] : []),
    ...(counts.queued > 0 ? [`${String(counts.queued)} queued`] : []),
    ...(counts.failed > 0 ? [`${String(counts.failed)} failed`] : []),
  ]
  return parts.join(', ')
}
