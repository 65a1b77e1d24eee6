import type { ProblemCode } from '../severities.ts'

/** What the page of a code says, in Markdown; `docs/problems` is made from these. */
export interface ProblemPage {
  /** What it means, and what happens in a run. */
  readonly means: string
  readonly mend: string
  readonly example: string
}

/** A page for each code of an area: what is forgotten doesn't compile. */
export type PagesOf<Area extends string> = { readonly [C in Extract<ProblemCode, `${Area}/${string}`>]: ProblemPage }
