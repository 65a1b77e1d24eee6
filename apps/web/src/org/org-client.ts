import { wrap } from 'comlink'
import type { OrgClient } from '../worker/org-client.ts'

let client: OrgClient | undefined

/** The one client of this tab. The worker starts with the first question. */
export function orgClient(): OrgClient {
  client ??= wrap<OrgClient>(
    new Worker(new URL('../worker/org-worker.ts', import.meta.url), { type: 'module', name: 'org' }),
  )
  return client
}
