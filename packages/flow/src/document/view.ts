import { type XmlElement, childNamed, textOf } from '@parley/xml'
import { type FlowElement, START } from '../elements/element.ts'
import { elementSlices } from '../elements/slices.ts'
import type { StartElement } from '../elements/start/start-element.ts'
import { EMPTY_START, startSlice } from '../elements/start/start-slice.ts'
import type { FlowResource } from '../resources/resource.ts'
import { resourceSlices } from '../resources/slices.ts'
import type { FlowDocument, FlowView } from './document.ts'
import { membershipOf } from './members.ts'
import { propertiesOf } from './properties.ts'

/**
 * The document in an admin's terms. Memoised by the root; each element's and resource's view is memoised by its node, so
 * after an edit everything untouched is the identical object.
 */
export function viewOf(document: FlowDocument): FlowView {
  return readDocument(document).view
}

/** The node that an element was read from; for Start its `start` node, which older files lack. */
export function elementNodeOf(document: FlowDocument, name: string): XmlElement | undefined {
  return readDocument(document).elementNodes.get(name)
}

/** The node that a resource was read from. */
export function resourceNodeOf(document: FlowDocument, name: string): XmlElement | undefined {
  return readDocument(document).resourceNodes.get(name)
}

interface Reading {
  readonly view: FlowView
  readonly elementNodes: ReadonlyMap<string, XmlElement>
  readonly resourceNodes: ReadonlyMap<string, XmlElement>
}

const readings = new WeakMap<XmlElement, Reading>()
const elementViews = new WeakMap<XmlElement, FlowElement>()
const resourceViews = new WeakMap<XmlElement, FlowResource>()
const startViews = new WeakMap<XmlElement, StartElement>()

function readDocument(document: FlowDocument): Reading {
  return remember(readings, document.xml.root, () => read(document.xml.root))
}

function read(root: XmlElement): Reading {
  const elements = new Map<XmlElement, FlowElement>()
  const resources = new Map<XmlElement, FlowResource>()
  for (const node of root.children) {
    if (node.kind !== 'element') continue
    const member = membershipOf(node)
    if (member?.is === 'element') {
      elements.set(
        node,
        remember(elementViews, node, () => elementSlices[member.kind].view(node)),
      )
    } else if (member?.is === 'resource') {
      resources.set(
        node,
        remember(resourceViews, node, () => resourceSlices[member.kind].view(node)),
      )
    }
  }
  const startNode = childNamed(root, 'start')
  const start = startOf(startNode ?? childNamed(root, 'startElementReference'))
  const elementByName = firstByName<FlowElement>([start, ...elements.values()])
  const resourceByName = firstByName([...resources.values()])
  const elementNodes = nodesByName(elements)
  if (startNode !== undefined) elementNodes.set(START, startNode)
  return {
    view: {
      properties: propertiesOf(root),
      start,
      elements: [...elements.values()],
      resources: [...resources.values()],
      elementByName,
      resourceByName,
    },
    elementNodes,
    resourceNodes: nodesByName(resources),
  }
}

/** From `start`, or from the bare reference by which older files name the first element; nothing else is in that. */
function startOf(node: XmlElement | undefined): StartElement {
  if (node === undefined) return EMPTY_START
  return remember(startViews, node, () => {
    if (node.name === 'start') return startSlice.view(node)
    const target = textOf(node).trim()
    return target === '' ? EMPTY_START : { ...EMPTY_START, tag: node.name, next: { target, isGoTo: false } }
  })
}

function nodesByName(views: ReadonlyMap<XmlElement, { readonly name: string }>): Map<string, XmlElement> {
  const nodes = new Map<string, XmlElement>()
  for (const [node, { name }] of views) if (!nodes.has(name)) nodes.set(name, node)
  return nodes
}

function firstByName<T extends { readonly name: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  const byName = new Map<string, T>()
  for (const item of items) if (!byName.has(item.name)) byName.set(item.name, item)
  return byName
}

/** Views keep their identity as long as their node does. */
function remember<T>(memo: WeakMap<XmlElement, T>, node: XmlElement, make: () => T): T {
  const known = memo.get(node)
  if (known !== undefined) return known
  const made = make()
  memo.set(node, made)
  return made
}
