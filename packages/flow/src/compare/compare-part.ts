import { type XmlElement, childNamed, textOf } from '@parley/xml'
import { sliceOf } from '../elements/slices.ts'
import { type Side, compareNodes } from './compare-nodes.ts'
import type { FieldChange } from './comparison.ts'
import type { FlowPart } from './flow-parts.ts'

export interface PartContext {
  /** Places are the author's own, so they count. */
  readonly isFreeForm: boolean
  /** Labels of elements by API name, in the older and in the newer flow. */
  readonly oldLabels: ReadonlyMap<string, string>
  readonly newLabels: ReadonlyMap<string, string>
}

/** What differs in a part of the flow apart from its name. */
export function comparePart(before: FlowPart, after: FlowPart, context: PartContext): readonly FieldChange[] {
  const fields = compareNodes(sideOf(before, context.oldLabels), sideOf(after, context.newLabels))
  const [from, to] = [placeOf(before.node), placeOf(after.node)]
  if (!context.isFreeForm || from === to) return fields
  return [...fields, { change: 'changed', field: 'Position', about: 'value', before: from, after: to }]
}

function sideOf(part: FlowPart, labels: ReadonlyMap<string, string>): Side {
  const { element } = part
  return {
    node: withoutHeader(part),
    labelOf: (name) => labels.get(name) ?? name,
    rowInWords: (tag, place) => element && sliceOf(element).rowInWords?.(element, tag, place),
  }
}

const PLACE_TAGS = ['locationX', 'locationY']

/** Name and place are told in words of their own. */
function withoutHeader({ node, is }: FlowPart): XmlElement {
  const apart = is === 'flow' ? [] : ['name', ...PLACE_TAGS]
  return { ...node, children: node.children.filter((child) => child.kind !== 'element' || !apart.includes(child.name)) }
}

function placeOf(node: XmlElement): string {
  const numbers = PLACE_TAGS.map((tag) => {
    const child = childNamed(node, tag)
    return child === undefined ? '0' : textOf(child).trim()
  })
  return numbers.join(', ')
}
