import type { FlowDocument } from '@parley/flow'
import { apiNameOfPath } from './flow-files.ts'
import { EMPTY_SESSION, sessionStore } from './session-store.ts'
import type { OpenProject, SessionState } from './session-state.ts'

export interface FlowToOpen {
  readonly project: OpenProject
  readonly files: ReadonlyMap<string, string>
  readonly drafts?: SessionState['drafts']
  readonly versions?: SessionState['versions']
  readonly flowPath: string
  /** The working copy. */
  readonly document: FlowDocument
  readonly savedDocument: FlowDocument | undefined
  /** Another tab owns the project. */
  readonly readOnly?: boolean
}

/** Opens a flow of a project in this tab with a fresh history; panels keep their state while the project stays. */
export function openFlow(flow: FlowToOpen): void {
  const { toolboxOpen, sideOpen, side, phoneColumn, drawer, reportOpen, checkContext, project } =
    sessionStore.getState()
  const sameProject = project?.id === flow.project.id
  sessionStore.setState({
    ...EMPTY_SESSION,
    ...flow,
    flowApiName: apiNameOfPath(flow.flowPath),
    toolboxOpen,
    sideOpen,
    // The import report stays, too: it speaks of all flows that came.
    ...(sameProject ? { side, phoneColumn, drawer, reportOpen, checkContext } : undefined),
  })
}

/** Leaves the builder. */
export function closeProject(): void {
  const { toolboxOpen, sideOpen } = sessionStore.getState()
  sessionStore.setState({ ...EMPTY_SESSION, toolboxOpen, sideOpen })
}
