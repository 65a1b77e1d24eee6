import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { RecipientsPage, RecipientsRequest } from '../worker/org-client.ts'
import { orgClient } from './org-client.ts'
import { ORG } from './org-queries.ts'

/** The recipients that a filter shows. What was shown stays until the new page is there, so that nothing jumps. */
export function useRecipients(request: RecipientsRequest): RecipientsPage | undefined {
  return useQuery({
    queryKey: [ORG, 'recipients', request],
    queryFn: () => orgClient().recipients(request),
    placeholderData: keepPreviousData,
  }).data
}
