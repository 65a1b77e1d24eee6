import '../zod-config.ts'
import { useMemo } from 'react'
import { z } from 'zod'
import { readSetting, useSetting, valueOfSetting, writeSetting } from './settings.ts'

const guideProgress = z.object({
  /** The card, the pill that it folds to, or nothing after *Leave the guide*. */
  shown: z.enum(['card', 'pill', 'nothing']),
  /** What the guide has seen happening and what the org alone no longer tells, for example that a row was opened. */
  happened: z.array(z.string()),
  /** All steps were done once; what is changed afterwards does not lead back to them. */
  isFinished: z.boolean(),
})

/** How far the guide has come in one project. Whether a step is done is not in here: the flow and the org say that. */
export type GuideProgress = z.infer<typeof guideProgress>

const START: GuideProgress = { shown: 'card', happened: [], isFinished: false }

/** Undefined where the guide was never opened. */
export function readGuideProgress(projectId: string): GuideProgress | undefined {
  return parse(readSetting(settingOf(projectId)))
}

/** Changes what is kept; a project without a guide gets one at its first step. */
export function changeGuideProgress(projectId: string, changes: Partial<GuideProgress>): void {
  const next = { ...(readGuideProgress(projectId) ?? START), ...changes }
  writeSetting(settingOf(projectId), JSON.stringify(next))
}

export function useGuideProgress(projectId: string): GuideProgress | undefined {
  const text = useSetting(settingOf(projectId))
  return useMemo(() => parse(text), [text])
}

function settingOf(projectId: string): string {
  return `guide.${projectId}`
}

function parse(text: string | undefined): GuideProgress | undefined {
  return guideProgress.safeParse(valueOfSetting(text)).data
}
