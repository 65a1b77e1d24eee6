import { describe, expect, it } from 'vitest'
import { linesOf } from '../testing/edit-lines.ts'
import { SAMPLE, flowOf, flowText } from '../testing/sample-flow.ts'
import { refusal } from './apply-edit.ts'
import type { FlowPropertyChanges } from './edit.ts'

const sample = flowOf(SAMPLE)

describe('setFlowProperties', () => {
  it.each<[FlowPropertyChanges, string[]]>([
    [{ apiVersion: '67.0' }, ['- <apiVersion>66.0</apiVersion>', '+ <apiVersion>67.0</apiVersion>']],
    [{ runInMode: 'SystemModeWithSharing' }, ['+ <runInMode>SystemModeWithSharing</runInMode>']],
    [{ triggerOrder: '20' }, ['+ <triggerOrder>20</triggerOrder>']],
    [{ triggerOrder: '' }, []],
    [{ description: '' }, ['- <description>Sends to people; orderNumber is an input.</description>']],
  ])('%j changes only its line', (changes, lines) => {
    expect(refusal(sample, { type: 'setFlowProperties', changes })).toBeUndefined()
    expect(linesOf(sample, { type: 'setFlowProperties', changes })).toEqual(lines)
  })

  it.each<[FlowPropertyChanges, string]>([
    [{ label: ' ' }, 'flow/label-missing'],
    [{ apiVersion: '67' }, 'flow/api-version'],
    [{ apiVersion: '67.5' }, 'flow/api-version'],
    [{ apiVersion: '' }, 'flow/api-version'],
    [{ runInMode: 'constructor' }, 'flow/run-in-mode'],
    [{ triggerOrder: '0' }, 'flow/trigger-order'],
    [{ triggerOrder: '2001' }, 'flow/trigger-order'],
  ])('%j is refused', (changes, code) => {
    expect(refusal(sample, { type: 'setFlowProperties', changes })?.code).toBe(code)
  })

  it('lets stand what the file says', () => {
    const odd = flowOf(flowText('    <apiVersion>old</apiVersion>\n'))
    expect(
      refusal(odd, { type: 'setFlowProperties', changes: { apiVersion: 'old', description: 'x' } }),
    ).toBeUndefined()
  })
})
