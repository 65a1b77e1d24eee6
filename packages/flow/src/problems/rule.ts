import type { FlowDocument, FlowView } from '../document/document.ts'
import type { CheckContext } from './context.ts'
import type { Finding } from './finding.ts'
import type { Vicinity } from './vicinity.ts'

/** What a rule looks at. */
export interface RuleSubject {
  readonly document: FlowDocument
  readonly view: FlowView
  readonly context: CheckContext
  readonly vicinity: Vicinity
}

/** A check of the flow as a whole. Pure; one file each, named like its codes. What concerns one kind is its slice's matter. */
export type Rule = (subject: RuleSubject) => readonly Finding[]
