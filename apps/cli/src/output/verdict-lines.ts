import type { MessageVerdict } from '@parley/org'

/** Recipients that are listed one by one; a broadcast is told in counts. */
const MOST = 100

/** One line per recipient, verdict first, then who, then why; long lists end in a count. */
export function verdictLines(verdicts: readonly MessageVerdict[]): string[] {
  const shown = verdicts.slice(0, MOST)
  const pills = shown.map(pill)
  const pillWidth = Math.max(0, ...pills.map((text) => text.length))
  const nameWidth = Math.max(0, ...shown.map((verdict) => verdict.recipientName.length))
  const lines = shown.map((verdict, index) => {
    const warning = verdict.warning === undefined ? '' : ` Warning: ${verdict.warning}`
    return `  ${(pills[index] ?? '').padEnd(pillWidth)}  ${verdict.recipientName.padEnd(nameWidth)}  ${verdict.why}${warning}`
  })
  return verdicts.length > MOST ? [...lines, `  … and ${verdicts.length - MOST} more`] : lines
}

/** `Sent`, `Pending · held`, `Failed · EndUserIsNotOptedIn`: the words of the request log. */
function pill({ status, pending, reason }: MessageVerdict): string {
  const detail = status === 'Pending' ? pending : status === 'Failed' ? reason : undefined
  return detail ? `${status} · ${detail}` : status
}
