import { describe, expect, it } from 'vitest'
import { flowTypeLabel } from './flow-type-label.ts'

describe('flowTypeLabel', () => {
  it.each([
    ['AutoLaunchedFlow', undefined, 'Autolaunched Flow'],
    ['AutoLaunchedFlow', 'RecordAfterSave', 'Record-Triggered Flow'],
    ['Flow', undefined, 'Screen Flow'],
    ['Survey', undefined, 'Survey'],
    ['Workflow', undefined, 'Process Builder'],
    ['Orchestrator', undefined, 'Orchestration'],
    ['CartAsyncFlow', undefined, 'Cart Async Flow'],
    ['AutoLaunchedFlow', 'Capability', 'Autolaunched Flow'],
    ['', undefined, ''],
  ])('%s, %s', (processType, triggerType, label) => {
    expect(flowTypeLabel({ processType }, triggerType === undefined ? {} : { triggerType })).toBe(label)
  })
})
