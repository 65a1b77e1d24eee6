import { expect, it } from 'vitest'
import { writeFlow } from '../document/write-flow.ts'
import { SAMPLE, flowOf } from '../testing/sample-flow.ts'
import { applyEdit, refusal } from './apply-edit.ts'

const active = SAMPLE.replace('<status>Draft<', '<status>Active<')
const other = active.replaceAll('Order Shipped', 'Order Sent')

it('replaceFlow takes the other text with the status of the flow', () => {
  const replaced = applyEdit(flowOf(SAMPLE), { type: 'replaceFlow', xml: other })
  expect(writeFlow(replaced)).toBe(other.replace('<status>Active<', '<status>Draft<'))
})

it('replaceFlow refuses what is no flow', () => {
  expect(refusal(flowOf(SAMPLE), { type: 'replaceFlow', xml: '<Bot/>' })?.code).toBe('edit/not-a-flow')
})
