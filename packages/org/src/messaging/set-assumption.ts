import type { OrgError } from '../org.ts'
import type { Org } from '../records/org-state.ts'
import { checkAssumptions } from './assumptions.ts'

/** Switches an assumption from now on: what has happened stays. An unknown switch or choice is an error, and nothing changes. */
export function setAssumption(org: Org, id: string, choice: string): OrgError | undefined {
  const error = checkAssumptions(Object.fromEntries([[id, choice]]))
  if (error === undefined) org.assumptions.set(id, choice)
  return error
}
