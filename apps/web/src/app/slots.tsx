import { lazy, Suspense, useMemo } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { useSession } from '../session/index.ts'
import { ErrorBoundary, Skeleton } from '../ui/index.ts'

/** The features that the frame holds, each loaded on its own when it is first shown. */
export const Canvas = lazy(async () => ({ default: (await import('../canvas/Canvas.tsx')).Canvas }))
export const Toolbox = lazy(async () => ({ default: (await import('../toolbox/Toolbox.tsx')).Toolbox }))
export const Properties = lazy(async () => ({ default: (await import('../properties/Properties.tsx')).Properties }))
export const Problems = lazy(async () => ({ default: (await import('../problems/Problems.tsx')).Problems }))
export const RunPanel = lazy(async () => ({ default: (await import('../run/RunPanel.tsx')).RunPanel }))
export const ImportReport = lazy(async () => ({
  default: (await import('../library/import/ImportReport.tsx')).ImportReport,
}))
export const RunHandler = lazy(async () => ({ default: (await import('../run/RunHandler.tsx')).RunHandler }))
export const RequestLog = lazy(async () => ({ default: (await import('../request-log/RequestLog.tsx')).RequestLog }))
export const QueryBox = lazy(async () => ({ default: (await import('../query/QueryBox.tsx')).QueryBox }))
export const Clock = lazy(async () => ({ default: (await import('../clock/Clock.tsx')).Clock }))
export const OrgMenu = lazy(async () => ({ default: (await import('../org/OrgMenu.tsx')).OrgMenu }))
export const Guide = lazy(async () => ({ default: (await import('../guide/Guide.tsx')).Guide }))
export const Phone = lazy(async () => ({ default: (await import('../phone/Phone.tsx')).Phone }))

export interface SlotProps {
  /** As in "The canvas could not be shown." */
  readonly part: string
  /** When it changes after an error, the feature is tried again. */
  readonly retryKey?: unknown
  readonly children: ReactNode
}

/** Room for a feature: its own skeleton while it loads, its own error when it fails. */
export function Slot({ part, retryKey, children }: SlotProps): ReactElement {
  return (
    <ErrorBoundary part={part} retryKey={retryKey}>
      <Suspense fallback={<Skeleton rows={2} />}>{children}</Suspense>
    </ErrorBoundary>
  )
}

/**
 * A slot whose feature is tried again with each change of the flow or the selection. It listens, not its parent: what it
 * holds does not render again with it.
 */
export function RetryingSlot({ part, children }: Omit<SlotProps, 'retryKey'>): ReactElement {
  const document = useSession((state) => state.document)
  const selection = useSession((state) => state.selection)
  const retryKey = useMemo(() => ({ document, selection }), [document, selection])
  return (
    <Slot part={part} retryKey={retryKey}>
      {children}
    </Slot>
  )
}
