import { applyEdit, type Edit, newFlow, START, viewOf } from '@parley/flow'
import { describe, expect, it } from 'vitest'
import { searchFlow } from './search-flow.ts'

const edits: readonly Edit[] = [
  {
    type: 'addResource',
    resource: { kind: 'variable', name: 'recipientIds', dataType: 'String', isCollection: true, isInput: true },
  },
  {
    type: 'insertElement',
    at: { element: START, exit: 'connector' },
    element: {
      kind: 'action',
      name: 'Send_Update',
      label: 'Send Update',
      actionType: 'sendConversationMessages',
      actionName: 'sendConversationMessages',
      inputs: [{ name: 'messagingEndUserIds', value: { kind: 'reference', to: 'recipientIds' } }],
      locationX: 7,
      locationY: 7,
    },
  },
]
const view = viewOf(edits.reduce(applyEdit, newFlow({ label: '' })))

describe('searchFlow', () => {
  it.each([
    ['', []],
    ['   ', []],
    ['SEND UP', ['Send_Update label']],
    ['send_', ['Send_Update name']],
    ['recipientids', ['Send_Update inputs/0/value/to', 'recipientIds name']],
    ['7', []],
  ])('%j', (text, places) => {
    expect(searchFlow(view, text).map((hit) => `${hit.name} ${hit.field}`)).toEqual(places)
  })
})
