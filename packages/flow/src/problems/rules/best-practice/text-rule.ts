import type { ProblemCode } from '../../severities.ts'

/** A rule about a single text, wherever it stands in a flow. */
export interface TextRule {
  readonly code: ProblemCode
  /** What is wrong with the text, if anything. */
  messageFor(text: string): string | undefined
}
