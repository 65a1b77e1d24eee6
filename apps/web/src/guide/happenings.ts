import type { MomentFacts } from './guide-facts.ts'

/**
 * What the org and the screen tell only for a while (another run, another person, a reset, a reload take it away). Once
 * seen, the guide remembers it. The flow's own steps are not among them: the document always tells.
 */
export const HAPPENINGS = ['ran', 'opened', 'replied', 'waited', 'queried'] as const

export type Happening = (typeof HAPPENINGS)[number]

/** A session without an answer ends after this long (Salesforce Help, Session Longevity). */
const WAIT_MS = 48 * 3_600_000

/** What the facts of a moment show to have happened. Everything counts from a finished run with a send on. */
export function happeningsOf(facts: MomentFacts): readonly Happening[] {
  const { run } = facts
  if (run === undefined || run.status !== 'Finished' || run.requestIds.length === 0) return []
  const started = Date.parse(run.startedAt)
  const seen = {
    ran: true,
    opened: isUnsent(facts.person?.verdict),
    replied:
      facts.person?.conversation.some(({ type, at }) => type === 'customer' && Date.parse(at) >= started) === true,
    waited: facts.now !== undefined && Date.parse(facts.now) - started >= WAIT_MS,
    queried: facts.query !== undefined && /\bfrom\s+ConvMessageSendRequest\b/i.test(facts.query),
  }
  return HAPPENINGS.filter((name) => seen[name])
}

function isUnsent(verdict: NonNullable<MomentFacts['person']>['verdict']): boolean {
  return verdict?.status === 'Failed' || (verdict?.status === 'Pending' && verdict.pending === 'held')
}
