import type { Finding } from './finding.ts'
import type { Vicinity } from './vicinity.ts'

interface Memory {
  readonly vicinity: Vicinity
  readonly findings: readonly Finding[]
}

/**
 * A check that is made anew only when its subject (by identity) or its vicinity has changed: a keystroke in one
 * element costs the check of one element.
 */
export function remembered<S extends object>(): (
  subject: S,
  vicinity: Vicinity,
  check: () => readonly Finding[],
) => readonly Finding[] {
  const memo = new WeakMap<S, Memory>()
  return (subject, vicinity, check) => {
    const known = memo.get(subject)
    if (known !== undefined && known.vicinity === vicinity) return known.findings
    const findings = check()
    memo.set(subject, { vicinity, findings })
    return findings
  }
}
