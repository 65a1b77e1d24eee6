import type { XmlDocument } from '@parley/xml'
import type { FlowElement } from '../elements/element.ts'
import type { StartElement } from '../elements/start/start-element.ts'
import type { FlowResource } from '../resources/resource.ts'

/** The file is the document: an immutable lossless tree whose root is `Flow`. Everything else is a view of it. */
export interface FlowDocument {
  readonly xml: XmlDocument
}

/** What is read from a document once and memoised by its root node. */
export interface FlowView {
  readonly properties: FlowProperties
  readonly start: StartElement
  /** Without Start, in the file's order. */
  readonly elements: readonly FlowElement[]
  readonly resources: readonly FlowResource[]
  /** Elements (with Start as `$Start`) by API name; the first one wins when names repeat. */
  readonly elementByName: ReadonlyMap<string, FlowElement>
  readonly resourceByName: ReadonlyMap<string, FlowResource>
}

export interface FlowProperties {
  readonly label: string
  readonly description: string
  readonly interviewLabel: string
  readonly processType: string
  readonly status: string
  readonly apiVersion: string
  readonly runInMode: string
  /** Where the flow stands among those that the same trigger starts. */
  readonly triggerOrder: string
  /** From processMetadataValues: `AUTO_LAYOUT_CANVAS`, `FREE_FORM_CANVAS` or empty. */
  readonly canvasMode: string
}
