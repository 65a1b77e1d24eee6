import { type XmlElement, textOf, childNamed } from '@parley/xml'
import type { FlowDocument } from '../document/document.ts'
import { START } from '../elements/element.ts'
import { mentionsIn } from './mentions-in.ts'

/** A place where something is used. */
export interface Use {
  /** API name of the element or resource that uses it; `$Start`; empty for the flow itself. */
  readonly element: string
  readonly label: string
  /** Where inside, see `Mention.path`. */
  readonly path: string
}

/** Where a name is used, in the file's order. The lines of the canvas (connectors) are no uses. */
export function usesOf(document: FlowDocument, name: string): Use[] {
  const uses: Use[] = []
  for (const node of document.xml.root.children) {
    if (node.kind !== 'element') continue
    for (const mention of mentionsIn(node)) {
      if (mention.name === name && mention.as !== 'connector')
        uses.push({ ...userOf(node), path: mention.path || node.name })
    }
  }
  return uses
}

function userOf(node: XmlElement): { element: string; label: string } {
  if (node.name === 'start') return { element: START, label: 'Start' }
  const name = childNamed(node, 'name')
  if (name === undefined) return { element: '', label: 'Flow' }
  const label = childNamed(node, 'label')
  const element = textOf(name).trim()
  return { element, label: label === undefined ? element : textOf(label) }
}
