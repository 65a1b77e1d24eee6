import type { ReactElement } from 'react'
import { openSample, SAMPLES } from '../library/index.ts'
import { useSession } from '../session/index.ts'
import { useGuideProgress } from '../storage/index.ts'
import { ErrorBoundary } from '../ui/index.ts'
import { Guide } from './slots.tsx'

export interface GuideSlotProps {
  /** Asks for files. */
  readonly onImport: () => void
}

const broadcast = SAMPLES.find(({ id }) => id === 'broadcast')

/** Room for the guide on the canvas; nothing of it is loaded before somebody opens it. */
export function GuideSlot({ onImport }: GuideSlotProps): ReactElement | null {
  const projectId = useSession((state) => state.project?.id) ?? ''
  const shown = useGuideProgress(projectId)?.shown ?? 'nothing'
  if (shown === 'nothing') return null
  return (
    <ErrorBoundary part="The guide">
      <Guide
        key={projectId}
        onImport={onImport}
        onBroadcast={broadcast === undefined ? undefined : () => void openSample(broadcast)}
      />
    </ErrorBoundary>
  )
}
