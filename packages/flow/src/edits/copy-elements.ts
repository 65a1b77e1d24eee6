import { type XmlElement, printXml } from '@parley/xml'
import type { FlowDocument, FlowView } from '../document/document.ts'
import { elementNodeOf, viewOf } from '../document/view.ts'
import { withRoot } from '../document/with-root.ts'
import { type Exit, START } from '../elements/element.ts'
import { exitsOf } from '../elements/exits.ts'
import { sliceOf } from '../elements/slices.ts'
import type { Fragment } from './edit.ts'
import { reachableFrom } from '../elements/reachable.ts'
import { connectAt } from './wiring.ts'

/**
 * The elements of these names for the clipboard. An exit leads to the next copied element on its way; one that leads out
 * keeps its target, which marks it for the paste as running on. Faults and Go Tos that lead out are cut. Names that are
 * no elements are left out.
 */
export function copyElements(document: FlowDocument, names: readonly string[]): Fragment {
  const view = viewOf(document)
  const wanted = new Set(names)
  const order = canvasOrder(view).filter((name) => wanted.has(name))
  const nodes = order.flatMap((name) => elementNodeOf(document, name) ?? [])
  let fragment = withRoot(document, onlyMembers(document.xml.root, new Set(nodes)))
  for (const element of viewOf(fragment).elements) {
    for (const exit of exitsOf(element).toReversed()) {
      if (exit.target === undefined || wanted.has(exit.target)) continue
      const isCut = exit.role === 'fault' || exit.isGoTo
      const target = isCut ? undefined : (nextOf(view, exit, wanted) ?? exit.target)
      const from = { element: element.name, exit: exit.id }
      fragment = connectAt(fragment, from, target === undefined ? undefined : { target, isGoTo: false })
    }
  }
  return { xml: printXml({ prolog: '', root: fragment.xml.root, epilog: '\n' }), names: order }
}

/** The first wanted element on the way from an exit, each element left at its continuation. */
function nextOf(view: FlowView, exit: Exit, wanted: ReadonlySet<string>): string | undefined {
  const passed = new Set<string>()
  let target = exit.target
  while (target !== undefined && !passed.has(target)) {
    if (wanted.has(target)) return target
    passed.add(target)
    const element = view.elementByName.get(target)
    const onward = element === undefined ? undefined : sliceOf(element).continuation(element)
    target = element === undefined ? undefined : exitsOf(element).find(({ id }) => id === onward)?.target
  }
  return undefined
}

/** From Start along the paths; what is not connected follows in the file's order. */
function canvasOrder(view: FlowView): readonly string[] {
  const connected = reachableFrom(view, [START])
  const rest = view.elements.map((element) => element.name).filter((name) => !connected.has(name))
  return [...connected, ...rest].filter((name) => name !== START)
}

/** The root with these members alone, each with the white space before it. */
function onlyMembers(root: XmlElement, members: ReadonlySet<XmlElement>): XmlElement {
  const last = root.children.at(-1)
  const children = root.children.filter((child, i) => {
    if (child.kind === 'element') return members.has(child)
    const next = root.children[i + 1]
    return child.kind === 'text' && ((next?.kind === 'element' && members.has(next)) || child === last)
  })
  return { ...root, children }
}
