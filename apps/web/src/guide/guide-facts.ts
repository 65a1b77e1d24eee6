import type { CheckContext, FlowDocument, Problem } from '@parley/flow'
import type { PersonStory, RunSummary } from '../worker/org-client.ts'
import type { Happening } from './happenings.ts'

/** What the guide knows of the screen at a moment. Every step is judged by this, never by what was clicked. */
export interface GuideFacts extends MomentFacts {
  /** What has happened since the guide was opened, this moment included. */
  readonly happened: ReadonlySet<Happening>
}

export interface MomentFacts {
  readonly document: FlowDocument
  readonly context: CheckContext
  readonly problems: readonly Problem[]
  /** Whether the form of the guide's element is on the screen. */
  readonly isFormOpen: boolean
  /** The org's last run. */
  readonly run: RunSummary | undefined
  /** Whom the phone shows. */
  readonly person: PersonStory | undefined
  /** Virtual now, ISO. */
  readonly now: string | undefined
  /** What was asked in the query box since the guide stands there. */
  readonly query: string | undefined
}
