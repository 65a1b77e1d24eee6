import { type XmlElement, childNamed, replaceChild, textOf } from '@parley/xml'
import { writeText } from '../codec/text-field.ts'
import type { FlowDocument } from '../document/document.ts'
import { memberPen, withRoot } from '../document/with-root.ts'

/**
 * The flow with its calls of another flow under that flow's new API name: subflows, and actions of the type `flow`. The
 * identical document where there are none.
 */
export function renameFlowCalls(document: FlowDocument, from: string, to: string): FlowDocument {
  let { root } = document.xml
  for (const node of document.xml.root.children) {
    if (node.kind !== 'element') continue
    const renamed = CALL_TAGS.reduce((call, tag) => {
      const isCall = node.name === 'subflows' || isFlowAction(node)
      return isCall && textIn(call, tag) === from ? writeText(call, tag, to, memberPen(document)) : call
    }, node)
    if (renamed !== node) root = replaceChild(root, node, renamed)
  }
  return withRoot(document, root)
}

/** Where a call names its flow (flow-metadata.md §3 and §5). */
const CALL_TAGS = ['flowName', 'actionName', 'nameSegment'] as const

function isFlowAction(node: XmlElement): boolean {
  return node.name === 'actionCalls' && textIn(node, 'actionType') === 'flow'
}

function textIn(node: XmlElement, tag: string): string {
  const child = childNamed(node, tag)
  return child === undefined ? '' : textOf(child).trim()
}
