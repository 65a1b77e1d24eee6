import { pathTimeInWords } from './path-time-in-words.ts'
import type { ScheduledPath } from './start-element.ts'

/** What stands on a scheduled path's line. The asynchronous path has neither name nor label in the file. */
export function pathLabel(path: ScheduledPath): string {
  if (path.label !== '') return path.label
  return path.pathType === 'AsyncAfterCommit' ? 'Run Asynchronously' : path.name || pathTimeInWords(path)
}
