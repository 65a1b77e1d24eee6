import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { isShown } from '../worker/is-shown.ts'
import type { RecipientsPage, RecipientsRequest } from '../worker/org-client.ts'
import { orgClient } from './org-client.ts'
import { ORG } from './org-queries.ts'

/**
 * The recipients that a filter shows. What was shown stays until the new page is there, so that nothing jumps. As long as
 * one page holds everybody, a filter is answered from it at once; the worker is asked only for what the screen does not have.
 */
export function useRecipients(request: RecipientsRequest): RecipientsPage | undefined {
  const { filter, reason, offset, limit, requestId } = request
  const everybody = usePage({ filter: 'all', offset, limit, ...(requestId !== undefined && { requestId }) }, true)
  const isHere = everybody !== undefined && holdsAll(everybody)
  const asked = usePage(request, everybody !== undefined && !isHere)
  return useMemo(() => {
    if (!isHere) return asked ?? everybody
    if (filter === 'notInAnyRequest') return everybody
    const items = everybody.items.filter((verdict) =>
      isShown(verdict, { filter, ...(reason !== undefined && { reason }) }),
    )
    return { ...everybody, total: items.length, items }
  }, [everybody, asked, isHere, filter, reason])
}

function holdsAll({ items, total, outside, counts }: RecipientsPage): boolean {
  return items.length === total && outside.length === counts.notInAnyRequest
}

function usePage(request: RecipientsRequest, enabled: boolean): RecipientsPage | undefined {
  return useQuery({
    queryKey: [ORG, 'recipients', request],
    queryFn: () => orgClient().recipients(request),
    placeholderData: keepPreviousData,
    // Comparing thousands of old and new rows field by field costs more than drawing the few in view.
    structuralSharing: false,
    enabled,
  }).data
}
