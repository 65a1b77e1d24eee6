import { useQuery } from '@tanstack/react-query'
import type { RequestRow } from '../worker/org-client.ts'
import { orgClient } from './org-client.ts'
import { ORG } from './org-queries.ts'

const NONE: readonly RequestRow[] = []

/** One row per ConvMessageSendRequest of the org, newest first. */
export function useRequests(): readonly RequestRow[] {
  return useQuery({ queryKey: [ORG, 'requests'], queryFn: () => orgClient().requests() }).data ?? NONE
}
