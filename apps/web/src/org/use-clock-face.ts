import { useQuery } from '@tanstack/react-query'
import type { ClockFace } from '../worker/org-client.ts'
import { orgClient } from './org-client.ts'
import { ORG } from './org-queries.ts'

/** Virtual now and what happens next; undefined until the org is open. */
export function useClockFace(): ClockFace | undefined {
  return useQuery({ queryKey: [ORG, 'clock'], queryFn: () => orgClient().clock() }).data
}
