import { useSession } from '../session/index.ts'
import { useElementRevealed } from './run-reveal.ts'

export interface RunMark {
  readonly visited: boolean
  readonly mark: 'ok' | 'failed' | undefined
  readonly count: number
}

/** What the last run left on a card: ✓ or ✕ and how often it was entered, once the reveal has come by. */
export function useRunMark(element: string): RunMark {
  const count = useSession((state) => state.runOverlay?.elements[element] ?? 0)
  const failed = useSession((state) => state.runOverlay?.stoppedAt === element)
  const revealed = useElementRevealed(element)
  // The run was of the open flow, not of those compared.
  const isCompared = useSession((state) => state.comparison !== undefined)
  if (isCompared || !revealed || (count === 0 && !failed)) return { visited: false, mark: undefined, count: 0 }
  return { visited: true, mark: failed ? 'failed' : 'ok', count }
}
