import { useQuery } from '@tanstack/react-query'
import type { RunSummary } from '../worker/org-client.ts'
import { orgClient } from './org-client.ts'
import { ORG } from './org-queries.ts'

/** The last run of this org; null before any, undefined while the org is opening. */
export function useLastRun(): RunSummary | null | undefined {
  return useQuery({ queryKey: [ORG, 'lastRun'], queryFn: async () => (await orgClient().lastRun()) ?? null }).data
}
