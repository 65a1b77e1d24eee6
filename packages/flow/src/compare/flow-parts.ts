import type { XmlElement } from '@parley/xml'
import type { FlowDocument } from '../document/document.ts'
import { membershipOf } from '../document/members.ts'
import { viewOf } from '../document/view.ts'
import { type FlowElement, START } from '../elements/element.ts'
import { kindLabelOf } from '../elements/kind-label.ts'
import { resourceKindLabelOf } from '../resources/kind-label.ts'

/** Something that is compared as one: the flow's own fields, Start, an element or a resource. */
export interface FlowPart {
  readonly is: 'flow' | 'element' | 'resource'
  /** API name; `$Start` for Start, empty for the flow itself. */
  readonly name: string
  readonly label: string
  readonly kindLabel: string
  readonly node: XmlElement
  /** The view of an element on the canvas. */
  readonly element?: FlowElement
}

/** A flow taken apart: what it says of itself, Start, and its members in the file's order. */
export interface FlowParts {
  readonly own: FlowPart
  readonly start: FlowPart
  readonly members: readonly FlowPart[]
}

/** Every child of the root belongs to exactly one part. */
export function flowParts(document: FlowDocument): FlowParts {
  const view = viewOf(document)
  // Views stand in the file's order, as the nodes do.
  const elements = view.elements.values()
  const resources = view.resources.values()
  const own: XmlElement[] = []
  const start: XmlElement[] = []
  const members: FlowPart[] = []
  for (const node of document.xml.root.children) {
    if (node.kind !== 'element') continue
    const member = membershipOf(node)
    if (node.name === 'start') start.push(...node.children.filter((child) => child.kind === 'element'))
    else if (node.name === 'startElementReference') start.push(node)
    else if (member === undefined) own.push(node)
    else {
      const element = member.is === 'element' ? elements.next().value : undefined
      const resource = member.is === 'resource' ? resources.next().value : undefined
      if (element !== undefined) members.push(elementPart(node, element))
      if (resource !== undefined) {
        const { name } = resource
        members.push({ is: 'resource', name, label: name, kindLabel: resourceKindLabelOf(resource), node })
      }
    }
  }
  return {
    own: { is: 'flow', name: '', label: 'Flow', kindLabel: 'Flow', node: holding('Flow', own) },
    start: elementPart(holding('start', start), view.start),
    members,
  }
}

function elementPart(node: XmlElement, element: FlowElement): FlowPart {
  const { name, label } = element
  const kindLabel = kindLabelOf(element)
  return { is: 'element', name, label: name === START ? kindLabel : label || name, kindLabel, node, element }
}

function holding(name: string, children: readonly XmlElement[]): XmlElement {
  return { kind: 'element', name, open: `<${name}>`, children, close: `</${name}>` }
}
