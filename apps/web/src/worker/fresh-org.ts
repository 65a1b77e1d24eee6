import { createProjectOrg } from '@parley/engine'
import type { Org, OrgOptions } from '@parley/org'
import type { HostState } from './host-state.ts'

/** The project's org as it was at first; what somebody assumes about the platform is no part of the org and stays. */
export function freshOrg({ project, org }: HostState, options: OrgOptions = {}): Org {
  return createProjectOrg(project, { ...options, assumptions: Object.fromEntries(org.assumptions) }).org
}
