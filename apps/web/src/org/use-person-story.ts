import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useStore } from 'zustand'
import type { PersonStory } from '../worker/org-client.ts'
import { orgClient } from './org-client.ts'
import { ORG } from './org-queries.ts'
import { shownPerson } from './shown-person.ts'

/** The story of the person whom the phone shows; what was shown stays until the next one is there. */
export function usePersonStory(): PersonStory | undefined {
  const { id, messageIdentifier } = useStore(shownPerson)
  const story = useQuery({
    queryKey: [ORG, 'person', id, messageIdentifier],
    queryFn: async () =>
      (await orgClient().person({ id: id ?? '', ...(messageIdentifier === undefined ? {} : { messageIdentifier }) })) ??
      null,
    enabled: id !== undefined,
    placeholderData: keepPreviousData,
  }).data
  return id === undefined ? undefined : (story ?? undefined)
}
