import type { CommandOutcome } from '@parley/org'
import { announce, showToast } from '../ui/index.ts'
import { keepOrg } from './keep-org.ts'
import { noteActivity } from './org-activity.ts'
import { orgClient } from './org-client.ts'
import { orgChanged } from './org-queries.ts'
import { passage } from './passage.ts'

/**
 * Lets something happen in the org: asks the worker, refreshes what is on the screen, says what passed and keeps the new
 * state in storage. A command that can't be done is told by `tellError`, else in a toast.
 */
export async function actOnOrg(
  act: () => Promise<CommandOutcome>,
  tellError: (message: string) => void = toastError,
): Promise<CommandOutcome> {
  const before = (await orgClient().clock()).now
  const outcome = await act()
  if (outcome.error === undefined) {
    const words = passage(before, outcome)
    noteActivity(words)
    announce(words)
  } else {
    tellError(outcome.error.message)
  }
  await orgChanged()
  await keepOrg()
  return outcome
}

function toastError(text: string): void {
  showToast({ text, tone: 'error' })
}
