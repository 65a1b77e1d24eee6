import { describe, expect, it } from 'vitest'
import type { FlowDocument } from '../document/document.ts'
import { viewOf } from '../document/view.ts'
import { writeFlow } from '../document/write-flow.ts'
import { applyEdit } from '../edits/apply-edit.ts'
import { readOnlyFlow } from '../edits/read-only-flow.ts'
import { declaredNames } from '../mentions/declared-names.ts'
import { exitsOf } from './exits.ts'
import { factsOf } from './facts-of.ts'
import { summaryOf } from './summary-of.ts'
import { CORPUS, readRealFlow, realFlows } from '../testing/real-flows.ts'

const files = realFlows()

describe.skipIf(files.length === 0)(`elements of real flows (skipped without ${CORPUS})`, () => {
  it.each(files)('%s: each is known, told in words, and connected by its exits, each alone', (name) => {
    const { document } = readRealFlow(name)
    const { elements, elementByName } = viewOf(document)
    expect(elements.filter(({ kind }) => kind === 'opaque')).toEqual([])
    for (const element of elementByName.values()) {
      expect(summaryOf(element)).toMatch(/^\S.*/)
      expect(factsOf(element).filter(({ label, text }) => label === '' || text === '')).toEqual([])
    }
    const wiring = wiringOf(document)
    const targets = writeFlow(document)
      .replaceAll(/<!--.*?-->|<start>.*?<\/start>/gs, '')
      .match(/<targetReference\s*>/g)
    expect([...wiring.values()].filter((target) => target !== undefined)).toHaveLength(targets?.length ?? 0)
    if (readOnlyFlow(document) !== undefined) return
    for (const [from, target] of wiring) {
      const [element = '', exit = ''] = from.split(' ')
      const other = elements.find((each) => each.name !== target && each.name !== element)?.name
      if (other === undefined) continue
      const connected = applyEdit(document, { type: 'connect', from: { element, exit }, target: other })
      expect([...wiringOf(connected)]).toEqual([...wiring].map(([id, to]) => [id, id === from ? other : to]))
    }
  })

  it.each(files)('%s: a name that is changed is left nowhere', (name) => {
    const { document } = readRealFlow(name)
    if (readOnlyFlow(document) !== undefined) return
    for (const from of new Set(declaredNames(document))) {
      if (from === '') continue
      // What somebody commented out is no part of the flow.
      const text = writeFlow(applyEdit(document, { type: 'rename', from, to: 'zzRenamed' })).replaceAll(
        /<!--.*?-->/gs,
        '',
      )
      const left = new RegExp(`<(\\w+References?|screenActionName)>\\s*${from}[.[<\\s]|\\{!\\s*${from}[.[}\\s]`)
      expect(left.exec(text)?.[0]).toBeUndefined()
    }
  })
})

/** Where each exit of each element leads, by `element exit`. */
function wiringOf(document: FlowDocument): Map<string, string | undefined> {
  const { elements } = viewOf(document)
  return new Map(
    elements.flatMap((element) => exitsOf(element).map(({ id, target }) => [`${element.name} ${id}`, target])),
  )
}
