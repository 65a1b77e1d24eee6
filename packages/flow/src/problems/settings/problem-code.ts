import type { Problem } from '../problem.ts'
import { severities, type ProblemCode } from '../severities.ts'

/**
 * The code that a word in a settings file means: the code itself, or the bare id by which Lightning Flow Scanner knows
 * the rule (`HardcodedId` for `best-practice/HardcodedId`). Undefined when no finding has such a code.
 */
export function problemCodeOf(word: string): ProblemCode | undefined {
  return [word, `best-practice/${word}`].find(isCode)
}

function isCode(word: string): word is ProblemCode {
  return Object.hasOwn(severities, word)
}

/** How grave a code was made, whatever a project takes it for. */
export function severityOf(code: ProblemCode): Problem['severity'] {
  return severities[code]
}
