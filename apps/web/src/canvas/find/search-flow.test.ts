import { newFlow, viewOf } from '@parley/flow'
import type { FlowElement, FlowResource, FlowView } from '@parley/flow'
import { describe, expect, it } from 'vitest'
import { searchFlow } from './search-flow.ts'

const header = { description: '', tag: '', locationX: 7, locationY: 7 }
const send: FlowElement = {
  ...header,
  kind: 'action',
  name: 'Send_Update',
  label: 'Send Update',
  actionType: 'sendConversationMessages',
  actionName: 'sendConversationMessages',
  inputs: [{ name: 'messagingEndUserIds', value: { kind: 'reference', to: 'recipientIds' } }],
  outputs: [],
  storeOutputAutomatically: true,
}
const ids: FlowResource = {
  ...header,
  kind: 'variable',
  name: 'recipientIds',
  dataType: 'String',
  isCollection: true,
  isInput: true,
  isOutput: false,
}
const view: FlowView = {
  properties: {
    label: '',
    description: '',
    interviewLabel: '',
    processType: '',
    status: '',
    apiVersion: '',
    runInMode: '',
    canvasMode: '',
  },
  start: viewOf(newFlow({ label: '' })).start,
  elements: [send],
  resources: [ids],
  elementByName: new Map(),
  resourceByName: new Map(),
}

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
