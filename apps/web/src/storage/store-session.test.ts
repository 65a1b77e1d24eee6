import { applyEdit, newFlow, writeFlow } from '@parley/flow'
import { describe, expect, it } from 'vitest'
import { STORED_VERSION } from './stored-project.ts'
import type { StoredProject } from './stored-project.ts'
import { storeSession } from './store-session.ts'

const PATH = 'force-app/main/default/flows/A.flow-meta.xml'
const COPY = 'force-app/main/default/flows/B.flow-meta.xml'
const saved = newFlow({ label: 'A' })
const changed = applyEdit(saved, { type: 'setFlowProperties', changes: { label: 'Changed' } })
const kept: StoredProject = {
  version: STORED_VERSION,
  id: 'p1',
  name: 'Test',
  createdAt: 1,
  openedAt: 1,
  flows: [{ path: PATH, apiName: 'A', label: 'A', status: 'Draft', changedAt: 1 }],
  files: [[PATH, writeFlow(saved)]],
  drafts: [],
  versions: [],
}
const open = {
  files: new Map(kept.files),
  drafts: new Map(),
  versions: new Map(),
  flowPath: PATH,
  document: changed,
  savedDocument: saved,
}

describe('storeSession', () => {
  it('keeps the working copy beside the file while they differ', () => {
    const stored = storeSession(kept, open, 5)
    expect(stored.drafts).toEqual([[PATH, writeFlow(changed)]])
    expect(stored.files).toEqual(kept.files)
    expect(stored.flows).toEqual([{ path: PATH, apiName: 'A', label: 'Changed', status: 'Draft', changedAt: 5 }])
  })

  it('drops the working copy with the save', () => {
    const files = new Map([[PATH, writeFlow(changed)]])
    const draft = storeSession(kept, open, 5)
    const stored = storeSession(draft, { ...open, files, savedDocument: changed }, 6)
    expect(stored.drafts).toEqual([])
    expect(stored.files).toEqual([[PATH, writeFlow(changed)]])
  })

  it('keeps the time of a flow that did not change', () => {
    const stored = storeSession(kept, { ...open, document: saved }, 5)
    expect(stored.flows[0]?.changedAt).toBe(1)
  })

  it('lets the working copy go on under the new name after Save As', () => {
    const draft = storeSession(kept, open, 5)
    const files = new Map([...kept.files, [COPY, writeFlow(changed)] as const])
    const stored = storeSession(draft, { ...open, files, flowPath: COPY, savedDocument: changed }, 6)
    expect(stored.drafts).toEqual([])
    expect(stored.flows.map((flow) => [flow.apiName, flow.label])).toEqual([
      ['A', 'A'],
      ['B', 'Changed'],
    ])
  })

  it('lists a flow that was never saved, and forgets its first name after the save', () => {
    const none = { ...kept, files: [], flows: [] }
    const draft = storeSession(none, { ...open, files: new Map(), savedDocument: undefined }, 5)
    expect(draft.flows.map((flow) => flow.apiName)).toEqual(['A'])
    const files = new Map([[COPY, writeFlow(changed)]])
    const stored = storeSession(draft, { ...open, files, flowPath: COPY, savedDocument: changed }, 6)
    expect(stored.flows.map((flow) => flow.apiName)).toEqual(['B'])
  })

  it('keeps the working copies of other flows', () => {
    const stored = storeSession(kept, { ...open, document: saved, drafts: new Map([[COPY, writeFlow(changed)]]) }, 5)
    expect(stored.drafts).toEqual([[COPY, writeFlow(changed)]])
    expect(stored.flows.map((flow) => flow.apiName)).toEqual(['A', 'B'])
  })

  it('tells what another flow has become when its file was changed elsewhere', () => {
    const both = storeSession(kept, { ...open, files: new Map([...kept.files, [COPY, writeFlow(saved)]]) }, 5)
    const files = new Map([...both.files, [COPY, writeFlow(changed)] as const])
    const stored = storeSession(both, { ...open, files }, 6)
    expect(stored.flows.map((flow) => [flow.apiName, flow.label, flow.changedAt])).toEqual([
      ['A', 'Changed', 5],
      ['B', 'Changed', 6],
    ])
  })

  it('keeps versions of flows that have a file', () => {
    const versions = new Map([
      [PATH, { open: 2, savedAt: 3, others: [{ number: 1, savedAt: 0, text: 'one' }] }],
      [COPY, { open: 1, savedAt: 0, others: [] }],
    ])
    expect(storeSession(kept, { ...open, versions }, 5).versions).toEqual([
      [PATH, { open: 2, savedAt: 3, others: [{ number: 1, savedAt: 0, text: 'one' }] }],
    ])
  })
})
