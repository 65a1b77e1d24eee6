import type { FlowElement } from '@parley/flow'
import { describe, expect, it } from 'vitest'
import { fieldOfUse } from './field-of-use.ts'

const action: FlowElement = {
  kind: 'action',
  name: 'Send',
  label: 'Send',
  description: '',
  tag: 'actionCalls',
  locationX: 0,
  locationY: 0,
  actionType: '',
  actionName: '',
  inputs: [{ name: 'requestType' }, { name: 'messagingEndUserIds' }],
  outputs: [],
  storeOutputAutomatically: true,
}

describe('fieldOfUse', () => {
  it.each([
    ['collectionReference', undefined, 'collectionReference'],
    ['rules/0/conditions/1/rightValue/elementReference', undefined, 'outcomes/0/conditions/1/rightValue'],
    ['rules/0/conditions/0/leftValueReference', undefined, 'outcomes/0/conditions/0/leftValueReference'],
    ['assignmentItems/1/value/elementReference', undefined, 'items/1/value'],
    ['filters/0/value/stringValue', undefined, 'filters/0/value'],
    ['transformValues/0/transformValueActions/0/value/elementReference', undefined, 'actions/0/value'],
    ['inputParameters/1/value/elementReference', action, 'messagingEndUserIds'],
    ['inputParameters/9/value/elementReference', action, 'label'],
  ])('%s', (path, element, field) => {
    expect(fieldOfUse(path, element)).toBe(field)
  })
})
