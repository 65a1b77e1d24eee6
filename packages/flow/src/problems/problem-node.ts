import { type XmlElement, childNamed, childrenNamed, textOf } from '@parley/xml'
import type { FlowDocument } from '../document/document.ts'
import { elementNodeOf, resourceNodeOf, viewOf } from '../document/view.ts'
import { sliceOf } from '../elements/slices.ts'
import { tagOfMember } from '../mentions/member-names.ts'
import type { ProblemPlace } from './problem.ts'

/**
 * The node that a problem is about, as near to its field as the file has one: the field's own, else the part around it,
 * else the element's or resource's, else the root.
 */
export function problemNode(document: FlowDocument, { element, field }: ProblemPlace): XmlElement {
  const { root } = document.xml
  const owner =
    element === undefined ? root : (elementNodeOf(document, element) ?? resourceNodeOf(document, element) ?? root)
  // A field of something that is not in the file would only be found in the wrong place.
  if (field === undefined || (owner === root && element !== undefined)) return owner
  const view = viewOf(document).elementByName.get(element ?? '')
  const stored = view && sliceOf(view).fieldAround?.(view, field)
  return nodeAt(owner, (stored ?? field).split('/'))
}

function nodeAt(node: XmlElement, [step, ...rest]: readonly string[]): XmlElement {
  if (step === undefined) return node
  const nodes = nodesCalled(node, tagOfMember(step))
  const [next = '', ...further] = rest
  const item = /^\d+$/.test(next) ? nodes[Number(next)] : nodes.find((each) => nameOf(each) === next)
  if (item !== undefined) return nodeAt(item, further)
  const found = nodes[0] ?? rowCalled(node, step)
  return found === undefined || /^\d+$/.test(next) ? node : nodeAt(found, rest)
}

/** Children with a tag, those of a Transform's `transformValues` too, which views leave out. */
function nodesCalled(node: XmlElement, tag: string): readonly XmlElement[] {
  const own = childrenNamed(node, tag)
  const target = own.length === 0 ? childNamed(node, 'transformValues') : undefined
  return target === undefined ? own : childrenNamed(target, tag)
}

/** An action's input is a field by its API name. */
function rowCalled(node: XmlElement, name: string): XmlElement | undefined {
  return node.children.find((child): child is XmlElement => child.kind === 'element' && nameOf(child) === name)
}

function nameOf(node: XmlElement): string | undefined {
  const name = childNamed(node, 'name')
  return name && textOf(name)
}
