import type { XmlElement, XmlNode } from '@parley/xml'
import { describe, expect, it } from 'vitest'
import type { FlowDocument } from '../document/document.ts'
import { viewOf } from '../document/view.ts'
import { writeFlow } from '../document/write-flow.ts'
import { START } from '../elements/element.ts'
import { exitsOf } from '../elements/exits.ts'
import { readText } from '../codec/text-field.ts'
import { applyEdit } from './apply-edit.ts'
import type { Edit } from './edit.ts'
import { CORPUS, readRealFlow, realFlows } from '../testing/real-flows.ts'

const files = realFlows()

/** An edit, the members of the file that it may touch, and one that takes it back. */
interface Case {
  readonly edit: Edit
  readonly touches: ReadonlySet<string>
  readonly back?: Edit
}

describe.skipIf(files.length === 0)(`an edit of a real flow (skipped without ${CORPUS})`, () => {
  it.each(files)('%s: touches only its members, and taken back gives the same bytes', (name) => {
    const { text, document } = readRealFlow(name)
    const wrong = casesFor(document).filter(({ edit, touches, back }) => {
      const after = applyEdit(document, edit)
      const others = [...differing(document, after)].filter((member) => !touches.has(member))
      return others.length > 0 || (back !== undefined && writeFlow(applyEdit(after, back)) !== text)
    })
    expect(wrong).toEqual([])
  })
})

function casesFor(document: FlowDocument): Case[] {
  const { start, elements, resources } = viewOf(document)
  const cases: Case[] = [
    {
      edit: { type: 'addResource', resource: { kind: 'variable', name: 'zzNew', dataType: 'String' } },
      touches: new Set(['zzNew']),
      // What a file without any member has in place of them, one blank for example, gives way to the first.
      ...(members(document).length > 0 && { back: { type: 'removeResource', name: 'zzNew' } }),
    },
  ]
  for (const { name } of [...elements, ...resources]) cases.push(renameCase(document, name))
  for (const element of elements) {
    const { name, label } = element
    const before = [start, ...elements].filter((each) => exitsOf(each).some(({ target }) => target === name))
    const relabelled: Edit = { type: 'setLabel', element: name, label: `New & "${label}"` }
    const labelBack: Edit = { type: 'setLabel', element: name, label }
    const own = new Set([name])
    // Some files hold elements without a label; one that is given cannot be taken away again.
    cases.push({ edit: relabelled, touches: own, ...(label !== '' && { back: labelBack }) })
    cases.push({ edit: { type: 'setDescription', element: name, description: 'New' }, touches: own })
    const gone = doomedBy(document, name)
    cases.push({
      edit: { type: 'removeElement', element: name },
      touches: new Set([...gone, ...before.map(memberName)]),
    })
    for (const { id, target } of exitsOf(element)) {
      cases.push({
        edit: {
          type: 'insertElement',
          at: { element: name, exit: id },
          element: { kind: 'assignment', name: 'zzNew', label: 'New' },
        },
        touches: new Set([name, 'zzNew']),
        // A loop that leads to itself is an empty body: what is put into it and taken out leaves no connector.
        ...(target !== name && { back: { type: 'removeElement', element: 'zzNew' } }),
      })
      cases.push({ edit: { type: 'connect', from: { element: name, exit: id } }, touches: own })
    }
  }
  return cases
}

function renameCase(document: FlowDocument, name: string): Case {
  const mentioning = members(document).filter((member) => print(member).includes(name))
  return {
    edit: { type: 'rename', from: name, to: 'zzRenamed' },
    touches: new Set(['zzRenamed', ...mentioning.map(nameOf)]),
    back: { type: 'rename', from: 'zzRenamed', to: name },
  }
}

/** What goes with an element when it is removed: found by comparing, as removing decides it. */
function doomedBy(document: FlowDocument, name: string): string[] {
  const left = new Set(viewOf(applyEdit(document, { type: 'removeElement', element: name })).elementByName.keys())
  const gone = [...viewOf(document).elementByName.keys()].filter((each) => !left.has(each))
  const touchedByThem = viewOf(document).elements.filter((each) =>
    exitsOf(each).some(({ target }) => target !== undefined && gone.includes(target)),
  )
  return [...gone, ...touchedByThem.map(memberName)]
}

/** The names of the root's children that are in one of the documents only. */
function differing(before: FlowDocument, after: FlowDocument): Set<string> {
  const [old, now] = [new Set(members(before)), new Set(members(after))]
  const changed = [...old].filter((member) => !now.has(member))
  const added = [...now].filter((member) => !old.has(member))
  return new Set([...changed, ...added].map(nameOf))
}

function members({ xml }: FlowDocument): XmlElement[] {
  return xml.root.children.filter((child) => child.kind === 'element')
}

function memberName({ name }: { readonly name: string }): string {
  return name === START ? 'start' : name
}

function nameOf(member: XmlElement): string {
  if (member.name === 'startElementReference') return 'start'
  return readText(member, 'name') ?? member.name
}

function print(node: XmlNode): string {
  return node.kind === 'element' ? node.open + node.children.map(print).join('') + node.close : node.raw
}
