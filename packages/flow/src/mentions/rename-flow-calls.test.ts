import { expect, it } from 'vitest'
import { writeFlow } from '../document/write-flow.ts'
import { changedLines } from '../testing/changed-lines.ts'
import { flowOf, flowText } from '../testing/sample-flow.ts'
import { renameFlowCalls } from './rename-flow-calls.ts'

const subflow = (name: string): string => `<subflows>\n<name>Old</name>\n<flowName>${name}</flowName>\n</subflows>\n`
const action = (type: string): string =>
  `<actionCalls>\n<name>A</name>\n<actionName>Old</actionName>\n<actionType>${type}</actionType>\n<nameSegment>Old</nameSegment>\n</actionCalls>\n`

it.each([
  ['a subflow', subflow('Old'), ['- <flowName>Old</flowName>', '+ <flowName>New</flowName>']],
  [
    'a flow called as an action',
    action('flow'),
    [
      '- <actionName>Old</actionName>',
      '+ <actionName>New</actionName>',
      '- <nameSegment>Old</nameSegment>',
      '+ <nameSegment>New</nameSegment>',
    ],
  ],
  ['no subflow of another name', subflow('Older'), []],
  ['no action that is called alike', action('apex'), []],
])('renameFlowCalls changes %s', (_what, member, lines) => {
  const document = flowOf(flowText(member))
  const renamed = renameFlowCalls(document, 'Old', 'New')
  expect(changedLines(writeFlow(document), writeFlow(renamed))).toEqual(lines)
  expect(renamed === document).toBe(lines.length === 0)
})
