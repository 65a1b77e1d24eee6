import type { CheckContext, FlowDocument, NewResource } from '@parley/flow'
import type { TraceCounts } from '@parley/engine'
import type { Comparison } from './comparison.ts'
import type { FlowVersions } from './flow-versions.ts'
import type { History } from './history.ts'

/**
 * What the builder has open, in memory: the document with its history, and the screen's own state. Features meet here and
 * never import each other. The document lives nowhere else; the run's and the org's data live in the worker.
 */
export interface SessionState {
  readonly project: OpenProject | undefined
  /** The project's files as last saved, path → text. The open flow's working copy is `document`, not the text in here. */
  readonly files: ReadonlyMap<string, string>
  /** Working copies of the project's other flows that were left unsaved, path → text; some have no file yet. */
  readonly drafts: ReadonlyMap<string, string>
  /** The numbered versions of the project's flows by path; a flow that is missing has one, its file. */
  readonly versions: ReadonlyMap<string, FlowVersions>
  /** Path of the open flow inside the project; not yet a key of `files` while the flow was never saved. */
  readonly flowPath: string
  readonly flowApiName: string
  readonly document: FlowDocument | undefined
  /** The document at the last Save; undefined while the flow was never saved. */
  readonly savedDocument: FlowDocument | undefined
  readonly history: History
  /** API names of the selected elements in canvas order; `$Start` for Start. */
  readonly selection: readonly string[]
  /** The field that a form is asked to focus. A new nonce asks again for the same field. */
  readonly focusField: FocusField | undefined
  readonly side: SideTab
  readonly sideOpen: boolean
  /** The Run tab shows the import report in place of inputs and result. */
  readonly reportOpen: boolean
  /** Whether the phone stands in its own column where the window is wide enough for one. */
  readonly phoneColumn: boolean
  readonly drawer: DrawerTab | undefined
  readonly drawerMaximised: boolean
  readonly problemFilter: 'all' | 'error' | 'warning'
  /** How often the problems list was asked for; where one region is shown at a time it then comes to the front. */
  readonly problemsAsked: number
  readonly toolboxOpen: boolean
  readonly findOpen: boolean
  readonly newResource: NewResourceRequest | undefined
  /** Two flows that are compared; the open one can't be changed meanwhile. */
  readonly comparison: Comparison | undefined
  readonly runOverlay: RunOverlay | undefined
  readonly runProgress: RunProgress | undefined
  /** What the checks may know about the org; empty until the worker has opened it. */
  readonly checkContext: CheckContext
  /** True in a second tab on the same project. */
  readonly readOnly: boolean
}

export interface OpenProject {
  readonly id: string
  readonly name: string
  /** The bundled sample that it is a copy of. */
  readonly sample?: string | undefined
  /** How many files of what it came from were not kept, because nothing here knows them. */
  readonly leftAside?: number | undefined
  /** Name of the folder on the disk that it is saved to as well. */
  readonly folder?: string | undefined
}

export interface FocusField {
  readonly element: string
  readonly field: string
  readonly nonce: number
  /** The person comes to fill the field in, not to read what is wrong with it. */
  readonly toFill?: true
}

/** Which panels stand open, and at which tab. */
export type OpenPanels = Pick<SessionState, 'side' | 'sideOpen' | 'phoneColumn' | 'drawer'>

export const SIDE_TABS = ['properties', 'run', 'phone'] as const
export type SideTab = (typeof SIDE_TABS)[number]

export const DRAWER_TABS = ['log', 'problems', 'query'] as const
export type DrawerTab = (typeof DRAWER_TABS)[number]

/** Asks for the resource form. `name` opens an existing resource instead of a new one. */
export interface NewResourceRequest {
  readonly prefill: Partial<NewResource>
  /** Fields of the form that may not change, because the asking field would not accept it. */
  readonly locked: readonly string[]
  /** What the dialog leads back to, for example the element's label. */
  readonly backTo?: string
  readonly name?: string
  /** Called once with the API name after Done; not called after Cancel. */
  readonly onDone?: (name: string) => void
}

/** Counts of the last run for the canvas. */
export interface RunOverlay extends TraceCounts {
  /** Exits (`<element>/<exit>`) in the order in which they were first taken; the reveal follows it. */
  readonly order: readonly string[]
  /** The element at which the run failed or stopped. */
  readonly stoppedAt?: string
  /** Changes with each run, so that the reveal starts again. */
  readonly runId: number
}

export interface RunProgress {
  /** Elements executed so far. */
  readonly elements: number
}
