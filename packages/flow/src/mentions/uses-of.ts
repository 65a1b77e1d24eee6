import { type XmlElement, textOf, childNamed } from '@parley/xml'
import type { FlowDocument } from '../document/document.ts'
import { viewOf } from '../document/view.ts'
import { START } from '../elements/element.ts'
import { sliceOf } from '../elements/slices.ts'
import { mentionsIn } from './mentions-in.ts'
import { plainField } from './plain-field.ts'

/** A place where something is used. */
export interface Use {
  /** API name of the element or resource that uses it; `$Start`; empty for the flow itself. */
  readonly element: string
  readonly label: string
  /** Where inside, see `Mention.path`. */
  readonly path: string
  /** The form's field there, as problems name it. */
  readonly field: string
}

/** Where a name is used, in the file's order. The lines of the canvas (connectors) are no uses. */
export function usesOf(document: FlowDocument, name: string): Use[] {
  const { elementByName } = viewOf(document)
  const uses: Use[] = []
  for (const node of document.xml.root.children) {
    if (node.kind !== 'element') continue
    for (const mention of mentionsIn(node)) {
      if (mention.name !== name || mention.as === 'connector') continue
      const user = userOf(node)
      const element = elementByName.get(user.element)
      const field = element === undefined ? plainField(mention.path) : sliceOf(element).fieldAt(element, mention)
      uses.push({ ...user, path: mention.path || node.name, field: field || node.name })
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
