import { useEffect } from 'react'
import type { ReactElement } from 'react'
import { useSession } from '../session/index.ts'
import { changeGuideProgress, useGuideProgress } from '../storage/index.ts'
import { GuideCard } from './GuideCard.tsx'
import { GuideEnd } from './GuideEnd.tsx'
import type { GuideEndProps } from './GuideEnd.tsx'
import { GUIDE_STEPS, stepsDone } from './guide-steps.ts'
import { useFolding } from './use-folding.ts'
import { useGuideFacts } from './use-guide-facts.ts'
import './guide.css'

export type GuideProps = Pick<GuideEndProps, 'onBroadcast' | 'onImport'>

/**
 * *Send your first message*, beside the work and never in its way: tells the next step, ticks what is done, and does a
 * step when asked to. The flow and the org say how far it is; only what they forget is kept.
 */
export function Guide(props: GuideProps): ReactElement | null {
  const projectId = useSession((state) => state.project?.id) ?? ''
  const progress = useGuideProgress(projectId)
  const facts = useGuideFacts(progress)
  const done = facts === undefined ? [] : stepsDone(facts)
  const isFinished = progress?.isFinished === true || (done.length > 0 && !done.includes(false))
  const happened = [...(facts?.happened ?? [])].join()
  // What was seen outlives the run and the reload that would take it away.
  useEffect(() => {
    if (happened !== '') changeGuideProgress(projectId, { happened: happened.split(','), isFinished })
  }, [projectId, happened, isFinished])
  const shown = progress?.shown ?? 'nothing'
  const { place, fold, unfold } = useFolding(projectId, shown)
  if (shown === 'nothing' || facts === undefined) return null
  const at = isFinished ? GUIDE_STEPS.length : done.indexOf(false)
  const step = GUIDE_STEPS[at]
  const where = step === undefined ? 'Done' : `Step ${String(at + 1)} of ${String(GUIDE_STEPS.length)}`
  const leave = (): void => changeGuideProgress(projectId, { shown: 'nothing' })
  return (
    <div className="guide-place" ref={place} data-covers-canvas={shown === 'card' || undefined}>
      {shown === 'pill' ? (
        <button type="button" className="guide-pill" onClick={unfold}>
          Guide · {where}
        </button>
      ) : step === undefined ? (
        <GuideEnd {...props} facts={facts} onFold={fold} onLeave={leave} />
      ) : (
        <GuideCard step={step} where={where} done={done} facts={facts} onFold={fold} onLeave={leave} />
      )}
    </div>
  )
}
