import type { FlowDocument } from '../document/document.ts'
import { viewOf } from '../document/view.ts'
import { copyElements } from '../edits/copy-elements.ts'
import type { Edit, NewElement } from '../edits/edit.ts'
import type { ExitRef, FlowElement } from '../elements/element.ts'
import { exitsOf } from '../elements/exits.ts'
import { declaredNames } from '../mentions/declared-names.ts'

/** Three numbers choose an edit for any document, so that a sequence of them can be drawn before the documents are known. */
export type Seed = readonly [kind: number, first: number, second: number]

/** An edit that fits the document more often than not; some are refused, as they are in life. */
export function editFor(document: FlowDocument, [kind, first, second]: Seed): Edit {
  const makers = [label, rename, insert, insert, remove, connect, paste, changeList, addVariable, removeResource, both]
  return pick(makers, kind)(document, first, second)
}

type Maker = (document: FlowDocument, first: number, second: number) => Edit

const label: Maker = (document, first, second) => ({
  type: second % 2 === 0 ? 'setLabel' : 'setDescription',
  element: elementAt(document, first).name,
  label: `L & <${second}> "'`,
  description: second % 3 === 0 ? '' : `D ${second}\nmore`,
})

const rename: Maker = (document, first, second) => ({
  type: 'rename',
  from: pick([...declaredNames(document), 'Nobody'], first),
  to: second % 5 === 0 ? pick([...declaredNames(document), 'A'], second) : `Renamed_${second}`,
})

const insert: Maker = (document, first, second) => ({
  type: 'insertElement',
  at: exitAt(document, first),
  element: newElement(document, second),
})

const remove: Maker = (document, first, second) => {
  const element = elementAt(document, first)
  const ways = ['none', ...exitsOf(element).map(({ id }) => id)]
  return { type: 'removeElement', element: element.name, ...(second % 2 === 0 && { keep: pick(ways, second) }) }
}

const connect: Maker = (document, first, second) => ({
  type: 'connect',
  from: exitAt(document, first),
  ...(second % 4 !== 0 && { target: elementAt(document, second).name, isGoTo: second % 3 === 0 }),
})

const paste: Maker = (document, first, second) => {
  const names = viewOf(document).elements.flatMap(({ name }, i) => ((second >> (i % 8)) % 2 === 1 ? [name] : []))
  return { type: 'pasteElements', at: exitAt(document, first), fragment: copyElements(document, names) }
}

/** Turns a list of the element round and drops or doubles an item. */
const changeList: Maker = (document, first, second) => {
  const element = elementAt(document, first)
  const shuffled = <T>(items: readonly T[]): T[] =>
    [...items.slice(second % 3), ...items.slice(0, 1), ...items].reverse()
  if ('items' in element) {
    return {
      type: 'changeElement',
      element: element.name,
      kind: 'assignment',
      changes: { items: shuffled(element.items) },
    }
  }
  if ('inputs' in element) {
    return {
      type: 'changeElement',
      element: element.name,
      kind: 'action',
      changes: { inputs: shuffled(element.inputs) },
    }
  }
  if ('queriedFields' in element) {
    const changes = { filters: shuffled(element.filters), queriedFields: shuffled([...element.queriedFields, 'Id']) }
    return { type: 'changeElement', element: element.name, kind: 'getRecords', changes }
  }
  return label(document, first, second)
}

const addVariable: Maker = (_document, first, second) => ({
  type: 'addResource',
  resource: { kind: 'variable', name: `v${first}`, dataType: 'String', isCollection: second % 2 === 0 },
})

const removeResource: Maker = (document, first) => ({
  type: 'removeResource',
  name: pick([...viewOf(document).resources, { name: 'none' }], first).name,
})

const both: Maker = (document, first, second) => ({
  type: 'together',
  edits: [rename(document, first, second), label(document, second, first)],
})

function newElement(document: FlowDocument, seed: number): NewElement {
  const kinds = ['action', 'assignment', 'decision', 'loop', 'getRecords', 'transform'] as const
  return { kind: pick(kinds, seed), name: `New_${seed}_${viewOf(document).elements.length}`, label: `New ${seed}` }
}

function exitAt(document: FlowDocument, seed: number): ExitRef {
  const element = seed % 7 === 0 ? viewOf(document).start : elementAt(document, seed)
  return { element: element.name, exit: pick([...exitsOf(element), { id: 'faultConnector' }], seed).id }
}

function elementAt(document: FlowDocument, seed: number): FlowElement {
  const { elements, start } = viewOf(document)
  return elements.length === 0 ? start : pick(elements, seed)
}

function pick<T>(items: readonly T[], seed: number): T {
  const item = items[seed % items.length]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
