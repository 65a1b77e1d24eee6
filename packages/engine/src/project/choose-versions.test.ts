import { describe, expect, it } from 'vitest'
import { chooseVersions } from './choose-versions.ts'
import { activeVersionIn, flowVersionOf } from './flow-version.ts'

it.each([
  ['Order', { name: 'Order' }],
  ['Order-12', { name: 'Order', version: 12 }],
  ['Order_2', { name: 'Order_2' }],
  ['A-1-2', { name: 'A-1', version: 2 }],
  ['-3', { name: '-3' }],
  ['__proto__-1', { name: '__proto__', version: 1 }],
])('the file %s is of the flow %j', (file, expected) => {
  expect(flowVersionOf(file)).toEqual(expected)
})

it.each([
  ['<FlowDefinition><activeVersionNumber>3</activeVersionNumber></FlowDefinition>', 3],
  ['<FlowDefinition><activeVersionNumber>0</activeVersionNumber></FlowDefinition>', undefined],
  ['<FlowDefinition><activeVersionNumber>x</activeVersionNumber></FlowDefinition>', undefined],
  ['<FlowDefinition/>', undefined],
  ['no XML', undefined],
])('%s activates %s', (definition, version) => {
  expect(activeVersionIn(definition)).toBe(version)
})

describe('chooseVersions', () => {
  it.each([
    ['the newest by number', ['A-2', 'A-10', 'A-9'], {}, ['A-10']],
    ['the active one', ['A-1', 'A-2', 'A-3'], { A: 2 }, ['A-2']],
    ['the newest where the active one is missing', ['A-1', 'A-2'], { A: 7 }, ['A-2']],
    ['the one without a number', ['A-1', 'A', 'A-2'], {}, ['A']],
    ['the active one rather than one without a number', ['A', 'A-1'], { A: 1 }, ['A-1']],
    ['each flow for itself', ['A-1', 'B-2', 'A-3', 'B-1'], { B: 1 }, ['A-3', 'B-1']],
    ['both twins', ['A', 'A'], {}, ['A', 'A']],
  ])('takes %s', (_, files, active, expected) => {
    const flows = files.map((file) => ({ file, ...flowVersionOf(file) }))
    const { chosen, passedOver } = chooseVersions(flows, new Map(Object.entries(active)))
    expect(chosen.map(({ file }) => file)).toEqual(expected)
    expect(chosen.length + passedOver.length).toBe(files.length)
  })
})
