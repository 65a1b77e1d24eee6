import type { Io } from '../io.ts'
import { Unusable } from '../unusable.ts'
import { shownPath } from './load-project.ts'

/** Told on a terminal only, and only every so often: painting costs more than checking a small flow. */
const TOLD_EVERY = 16

/**
 * Visits flows one after the other, with a line that says how far it is where somebody waits for it. One that can't be used
 * keeps nobody from the others: what is wrong with it is in the answer, one for each such flow.
 *
 * @param visit may throw `Unusable`; `shown` is the path as people see it
 */
export function eachFlow(
  io: Io,
  paths: readonly string[],
  visit: (path: string, shown: string) => void,
): readonly Unusable[] {
  const unusable: Unusable[] = []
  for (const [index, path] of paths.entries()) {
    if (index % TOLD_EVERY === 0) io.progress(`${index} of ${paths.length} flows`)
    try {
      visit(path, shownPath(io, path))
    } catch (error) {
      if (!(error instanceof Unusable)) throw error
      unusable.push(error)
    }
  }
  io.progress('')
  return unusable
}
