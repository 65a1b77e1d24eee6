import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { useClockFace, useLastRun, usePersonStory } from '../org/index.ts'
import { queryBox, useProblems, useSession } from '../session/index.ts'
import type { GuideProgress } from '../storage/index.ts'
import type { GuideFacts } from './guide-facts.ts'
import { HAPPENINGS, happeningsOf } from './happenings.ts'
import { sendActionOf } from './send-action.ts'

/** What the guide judges its steps by; undefined until flow and org are open. */
export function useGuideFacts(progress: GuideProgress | undefined): GuideFacts | undefined {
  const document = useSession((state) => state.document)
  const context = useSession((state) => state.checkContext)
  const shownForm = useSession(({ side, sideOpen, selection }) =>
    side === 'properties' && sideOpen && selection.length === 1 ? selection[0] : undefined,
  )
  const problems = useProblems().found
  const run = useLastRun() ?? undefined
  const person = usePersonStory()
  const now = useClockFace()?.now
  const query = useQuerySince()
  return useMemo(() => {
    if (document === undefined || context.components === undefined) return undefined
    const isFormOpen = shownForm !== undefined && sendActionOf(document)?.name === shownForm
    const facts = { document, context, problems, isFormOpen, run, person, now, query }
    const seen = new Set<string>([...(progress?.happened ?? []), ...happeningsOf(facts)])
    return { ...facts, happened: new Set(HAPPENINGS.filter((name) => seen.has(name))) }
  }, [document, context, problems, shownForm, run, person, now, query, progress])
}

/** What was asked in the query box since the guide is on the screen; queries from before tell nothing about its run. */
function useQuerySince(): string | undefined {
  const { soql, runs } = useStore(queryBox)
  const [before] = useState(runs)
  return runs > before ? soql : undefined
}
