import { QueryClient } from '@tanstack/react-query'

/**
 * The org's data on the screen. Nothing goes stale by itself, because the clock never moves by itself: after each command
 * or run `orgChanged` asks again for what is shown.
 */
export const orgQueries = new QueryClient({
  defaultOptions: { queries: { staleTime: Infinity, retry: false, networkMode: 'always' } },
})

/** Every key of the org's data begins with it. */
export const ORG = 'org'

/** Asks again for everything of the org that is on the screen. */
export async function orgChanged(): Promise<void> {
  await orgQueries.invalidateQueries({ queryKey: [ORG] })
}
