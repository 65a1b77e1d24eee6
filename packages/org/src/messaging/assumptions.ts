import type { OrgError } from '../org.ts'
import type { Org } from '../records/org-state.ts'
import { fixedAssumptions } from './fixed-assumptions.ts'
import { switchableAssumptions, type SwitchId } from './switchable-assumptions.ts'

/** A question that nothing public answers, and what the simulator takes for granted instead. */
export interface Assumption {
  readonly id: string
  readonly question: string
  /** The first is the default; with only one there is nothing to switch. */
  readonly choices: readonly [string, ...string[]]
  /** Section of the messaging reference that asks it. */
  readonly source: string
}

/** Every assumption that the platform rests on: those that can be switched first. */
export const assumptions: readonly Assumption[] = [...switchableAssumptions, ...fixedAssumptions]

/** The choice in force in this org. */
export function choiceOf(org: Pick<Org, 'assumptions'>, id: SwitchId): string {
  return org.assumptions.get(id) ?? defaults.get(id) ?? ''
}

/** What is wrong with an org's switches; undefined when all of them are known. */
export function checkAssumptions(choices: Readonly<Record<string, string>>): OrgError | undefined {
  for (const [id, choice] of Object.entries(choices)) {
    const known = assumptions.find((each) => each.id === id)
    if (!known) {
      const ids = assumptions.map((each) => each.id).join(', ')
      return { code: 'unknown-assumption', message: `There is no assumption "${id}". Known are: ${ids}.` }
    }
    if (!known.choices.includes(choice)) {
      const message = `The assumption "${id}" can't be "${choice}". Choose one of: ${known.choices.join(', ')}.`
      return { code: 'unknown-choice', message }
    }
  }
  return undefined
}

const defaults = new Map<string, string>(switchableAssumptions.map((each) => [each.id, each.choices[0]]))
