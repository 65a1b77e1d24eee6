import { describe, expect, it } from 'vitest'
import { SAMPLE, flowOf, flowText } from '../testing/sample-flow.ts'
import type { FlowDocument } from './document.ts'
import { formatFlow } from './format-flow.ts'
import { viewOf } from './view.ts'
import { writeFlow } from './write-flow.ts'
import { CORPUS, readRealFlow, realFlows } from '../testing/real-flows.ts'

const files = realFlows()

describe('formatFlow', () => {
  it('leaves a flow in canonical form as it is', () => {
    expect(writeFlow(formatFlow(flowOf(SAMPLE)))).toBe(SAMPLE)
  })

  it.each([
    ['collections by tag', '<variables/><decisions/><apiVersion/>', ['apiVersion', 'decisions', 'variables']],
    [
      'their members by name, whatever its case',
      '<loops><name>b_2</name></loops><loops><name>B</name></loops><loops><name>A_1</name></loops>',
      ['loops', 'name', 'A_1', 'loops', 'name', 'B', 'loops', 'name', 'b_2'],
    ],
    [
      'what is on the canvas with its header first',
      '<loops><collectionReference/><locationY/><locationX/><label/><name/><description/></loops>',
      ['loops', 'description', 'name', 'label', 'locationX', 'locationY', 'collectionReference'],
    ],
    [
      'outcomes by name first, the label among the rest',
      '<decisions><rules><label/><conditions/><conditionLogic/><name/></rules></decisions>',
      ['decisions', 'rules', 'name', 'conditionLogic', 'conditions', 'label'],
    ],
    [
      'rows for outputs by the alphabet',
      '<actionCalls><outputParameters><name/><assignToReference/></outputParameters></actionCalls>',
      ['actionCalls', 'outputParameters', 'assignToReference', 'name'],
    ],
    [
      'lists with a meaning as they are',
      '<decisions><rules><name>b</name></rules><rules><name>a</name></rules></decisions>',
      ['decisions', 'rules', 'name', 'b', 'rules', 'name', 'a'],
    ],
  ])('%s', (_what, members, expected) => {
    const text = writeFlow(formatFlow(flowOf(flowText(members))))
    const parts = [...text.matchAll(/<(\w+)>|(?<=>)([^<\s]+)(?=<)/g)].map(([, tag, content]) => tag ?? content)
    expect(parts).toEqual(expected)
  })
})

describe.skipIf(files.length === 0)(`real flow files (skipped without ${CORPUS})`, () => {
  it.each(files)('%s says the same in canonical form, which stays as it is', (name) => {
    const { document } = readRealFlow(name)
    const text = writeFlow(formatFlow(document))
    const again = flowOf(text)
    expect(content(again)).toEqual(content(document))
    expect(writeFlow(formatFlow(again))).toBe(text)
  })
})

/** All that a flow's view says, but for the order of its collections. */
function content(document: FlowDocument): unknown {
  const { start, elements, resources, properties } = viewOf(document)
  const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1)
  return { start, elements: elements.toSorted(byName), resources: resources.toSorted(byName), properties }
}
