import { useMemo } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { useSession } from '../session/index.ts'
import { ErrorBoundary, onDemand, Skeleton } from '../ui/index.ts'

const LOADING = <Skeleton rows={2} />

/** The features that the frame holds, each loaded on its own when it is first shown. */
export const Canvas = onDemand(async () => (await import('../canvas/Canvas.tsx')).Canvas, LOADING)
export const Toolbox = onDemand(async () => (await import('../toolbox/Toolbox.tsx')).Toolbox, LOADING)
export const Properties = onDemand(async () => (await import('../properties/Properties.tsx')).Properties, LOADING)
export const Problems = onDemand(async () => (await import('../problems/Problems.tsx')).Problems, LOADING)
export const Comparison = onDemand(
  async () => (await import('../versions/ComparisonPanel.tsx')).ComparisonPanel,
  LOADING,
)
export const RunPanel = onDemand(async () => (await import('../run/RunPanel.tsx')).RunPanel, LOADING)
export const ImportReport = onDemand(
  async () => (await import('../library/import/ImportReport.tsx')).ImportReport,
  LOADING,
)
export const RunHandler = onDemand(async () => (await import('../run/RunHandler.tsx')).RunHandler)
export const RequestLog = onDemand(async () => (await import('../request-log/RequestLog.tsx')).RequestLog, LOADING)
export const QueryBox = onDemand(async () => (await import('../query/QueryBox.tsx')).QueryBox, LOADING)
export const Clock = onDemand(async () => (await import('../clock/Clock.tsx')).Clock, LOADING)
export const OrgMenu = onDemand(async () => (await import('../org/OrgMenu.tsx')).OrgMenu, LOADING)
export const Guide = onDemand(async () => (await import('../guide/Guide.tsx')).Guide)
export const Phone = onDemand(async () => (await import('../phone/Phone.tsx')).Phone, LOADING)

/** What is on screen whenever a flow opens: loaded beside the flow itself, so that it all comes together. */
export async function preloadFrame(): Promise<void> {
  await Promise.all([Canvas, Toolbox, Properties, RunHandler, Clock, OrgMenu].map((part) => part.preload()))
}

export interface SlotProps {
  /** As in "The canvas could not be shown." */
  readonly part: string
  /** When it changes after an error, the feature is tried again. */
  readonly retryKey?: unknown
  readonly children: ReactNode
}

/** Room for a feature, with its own error when it fails. */
export function Slot({ part, retryKey, children }: SlotProps): ReactElement {
  return (
    <ErrorBoundary part={part} retryKey={retryKey}>
      {children}
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
