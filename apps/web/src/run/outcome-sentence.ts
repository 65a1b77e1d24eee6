import { orgClient } from '../org/index.ts'
import { sessionStore } from '../session/index.ts'
import type { RunSummary } from '../worker/org-client.ts'
import { elementLabels } from '../elements/element-labels.ts'
import { outcomeOf } from './outcome.ts'

/** What is said when a run is over: the flow's outcome, then the people's. */
export async function outcomeSentence(summary: RunSummary): Promise<string> {
  const { title } = outcomeOf(summary, elementLabels(sessionStore.getState().document).element)
  const { counts } = await orgClient().recipients({ filter: 'all', offset: 0, limit: 0 })
  if (counts.all === 0) return `${title}.`
  const parts = [
    `${String(counts.sent)} sent`,
    `${String(counts.held)} held`,
    ...(counts.queued > 0 ? [`${String(counts.queued)} queued`] : []),
    `${String(counts.failed)} failed`,
  ]
  return `${title}. ${parts.join(', ')}.`
}
