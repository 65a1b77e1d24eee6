import { type XmlElement, childNamed, createElement, removeChild, replaceChild, setText } from '@parley/xml'
import { insertInOrder } from '../codec/place.ts'
import type { FlowDocument } from '../document/document.ts'
import { elementNodeOf, viewOf } from '../document/view.ts'
import { memberPen, rootPen, withRoot } from '../document/with-root.ts'
import { connectExit } from '../elements/connect-exit.ts'
import { type Connector, type ExitRef, START } from '../elements/element.ts'
import { exitsOf } from '../elements/exits.ts'

/** Where an exit leads; undefined where the path ends. */
function connectorAt(document: FlowDocument, { element: name, exit }: ExitRef): Connector | undefined {
  const element = viewOf(document).elementByName.get(name)
  const found = element === undefined ? undefined : exitsOf(element).find(({ id }) => id === exit)
  return found?.target === undefined ? undefined : { target: found.target, isGoTo: found.isGoTo }
}

/**
 * What follows an element that is put at an exit: what the exit led to; in a loop whose body is empty, the loop, as
 * bodies close back up to it.
 */
export function followingAt(document: FlowDocument, at: ExitRef): Connector | undefined {
  const element = viewOf(document).elementByName.get(at.element)
  const role = element === undefined ? undefined : exitsOf(element).find(({ id }) => id === at.exit)?.role
  return connectorAt(document, at) ?? (role === 'forEach' ? { target: at.element, isGoTo: false } : undefined)
}

/** The document with one exit leading elsewhere, or ending. The same document when there is no such exit. */
export function connectAt(document: FlowDocument, { element, exit }: ExitRef, to: Connector | undefined): FlowDocument {
  const node = elementNodeOf(document, element)
  if (node !== undefined) {
    const connected = connectExit(node, exit, to, memberPen(document))
    return connected === undefined ? document : withRoot(document, replaceChild(document.xml.root, node, connected))
  }
  return element === START && exit === 'connector' ? connectBareStart(document, to) : document
}

/** The document with every exit that leads to `target` led on by `onward`, which is told the exit and its connector. */
export function redirect(
  document: FlowDocument,
  target: string,
  onward: (from: ExitRef, connector: Connector) => Connector | undefined,
): FlowDocument {
  const { start, elements } = viewOf(document)
  let redirected = document
  for (const element of [start, ...elements]) {
    // Backwards, because ids of some lists count places and ending an exit may remove its node.
    for (const exit of exitsOf(element).toReversed()) {
      if (exit.target !== target) continue
      const from = { element: element.name, exit: exit.id }
      redirected = connectAt(redirected, from, onward(from, { target, isGoTo: exit.isGoTo }))
    }
  }
  return redirected
}

/** Start in a file without a `start` node: the bare reference of older files, or a new node as files have it today. */
function connectBareStart(document: FlowDocument, to: Connector | undefined): FlowDocument {
  const { root } = document.xml
  const reference = childNamed(root, 'startElementReference')
  return withRoot(document, reference === undefined ? withStart() : withReference(reference))

  function withReference(node: XmlElement): XmlElement {
    const pen = rootPen(document)
    if (to === undefined) return removeChild(root, node, pen.dialect)
    return replaceChild(root, node, setText(node, to.target, pen.dialect))
  }

  function withStart(): XmlElement {
    const pen = rootPen(document)
    if (to === undefined) return root
    const children = [
      { name: 'locationX', text: '50' },
      { name: 'locationY', text: '0' },
      { name: 'connector', children: [{ name: 'targetReference', text: to.target }] },
    ]
    return insertInOrder(root, createElement({ name: 'start', children }, pen.depth, pen.dialect), pen)
  }
}
