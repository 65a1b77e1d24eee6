import type { FlowDocument, ProblemSettings } from '@parley/flow'

/**
 * A project as an SFDX folder holds it (contract §2), read into memory: flows as documents, everything else as the text
 * that the org reads. Lists stand in the order of their paths, so that the same files give the same org.
 */
export interface Project {
  /** From sfdx-project.json; empty when it gives none. */
  readonly name: string
  /** By API name. */
  readonly flows: ReadonlyMap<string, ProjectFlow>
  readonly components: readonly ProjectFile[]
  readonly channels: readonly ProjectFile[]
  readonly data: readonly ProjectFile[]
  readonly scenarios: readonly ProjectFile[]
  /** From parley.json: which problems its people want to read, and how grave they take them for. */
  readonly problemSettings: ProblemSettings
}

export interface ProjectFile {
  /** Inside the project, with `/`. */
  readonly path: string
  /** The file's name without its suffix: the API name of a component, the DeveloperName of a channel. */
  readonly name: string
  readonly text: string
}

export interface ProjectFlow extends ProjectFile {
  readonly document: FlowDocument
}
