import { whenIdle } from '../session/index.ts'
import { laterParts } from '../ui/index.ts'

/**
 * Loads in idle moments whatever is loaded on demand, one part after the other, and starts the org's worker: who loses the
 * network afterwards, in a lecture hall or on a train, goes on working.
 */
export async function loadAhead(): Promise<void> {
  for (const load of laterParts()) {
    await idle()
    await load().then(ignore, ignore)
  }
  const { orgClient } = await import('../org/index.ts')
  orgClient()
}

function idle(): Promise<void> {
  return new Promise((resolve) => void whenIdle(resolve))
}

/** A part that could not be loaded ahead says so when it is shown. */
function ignore(): void {}
