import { useSyncExternalStore } from 'react'

/** Where the person is. Kept in the address's hash, so that the app runs from any folder and a reload comes back. */
export type Route =
  | { readonly page: 'start' }
  | { readonly page: 'flow'; readonly projectId: string; readonly apiName: string }
  | { readonly page: 'licences' }

const START: Route = { page: 'start' }

/** `#/project/<id>/flow/<apiName>`, `#/licences`; anything else is the start page. */
export function parseRoute(hash: string): Route {
  if (hash === '#/licences') return { page: 'licences' }
  const [, projectId, apiName] = /^#\/project\/([^/]+)\/flow\/([^/]+)$/.exec(hash) ?? []
  if (projectId === undefined || apiName === undefined) return START
  const decoded = [decode(projectId), decode(apiName)] as const
  if (decoded[0] === undefined || decoded[1] === undefined) return START
  return { page: 'flow', projectId: decoded[0], apiName: decoded[1] }
}

export function hrefOf(route: Route): string {
  if (route.page === 'start') return '#/'
  if (route.page === 'licences') return '#/licences'
  return `#/project/${encodeURIComponent(route.projectId)}/flow/${encodeURIComponent(route.apiName)}`
}

/** Goes there; `replace` leaves no step for the browser's Back. */
export function navigate(route: Route, { replace = false }: { readonly replace?: boolean } = {}): void {
  const href = hrefOf(route)
  if (location.hash === href) return
  if (replace) {
    history.replaceState(null, '', href)
    dispatchEvent(new HashChangeEvent('hashchange'))
  } else {
    location.hash = href
  }
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash)
  return parseRoute(hash)
}

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}

// A hand-typed address may hold a broken escape.
function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}
