import { newFlow, writeFlow } from '@parley/flow'
import { beforeEach, describe, expect, it } from 'vitest'
import { openFlow } from './open-flow.ts'
import { renameFlow } from './rename-flow.ts'
import { sessionStore } from './session-store.ts'

const folder = 'force-app/main/default/flows'
const caller = writeFlow(newFlow({ label: 'Caller' })).replace(
  '</Flow>',
  '    <subflows>\n        <name>Call</name>\n        <flowName>Called</flowName>\n    </subflows>\n</Flow>',
)
const called = newFlow({ label: 'Called' })

beforeEach(() =>
  openFlow({
    project: { id: 'p1', name: 'Test' },
    files: new Map([
      [`${folder}/Called.flow-meta.xml`, writeFlow(called)],
      [`${folder}/Caller.flow-meta.xml`, caller],
    ]),
    drafts: new Map([[`${folder}/Unsaved.flow-meta.xml`, caller]]),
    versions: new Map([[`${folder}/Called.flow-meta.xml`, { open: 3, savedAt: 1, others: [] }]]),
    flowPath: `${folder}/Called.flow-meta.xml`,
    document: called,
    savedDocument: called,
  }),
)

describe('renameFlow', () => {
  it('renames the file with its versions, and calls of it follow', () => {
    expect(renameFlow('Answered')).toEqual({ followers: ['Caller', 'Unsaved'] })
    const { files, drafts, flowApiName, versions } = sessionStore.getState()
    expect([...files.keys()]).toEqual([`${folder}/Answered.flow-meta.xml`, `${folder}/Caller.flow-meta.xml`])
    const following = caller.replace('>Called<', '>Answered<')
    expect(files.get(`${folder}/Caller.flow-meta.xml`)).toBe(following)
    expect(drafts.get(`${folder}/Unsaved.flow-meta.xml`)).toBe(following)
    expect([flowApiName, versions.get(`${folder}/Answered.flow-meta.xml`)?.open]).toEqual(['Answered', 3])
  })

  it.each(['', '1st', 'caller', 'unsaved', 'a__b'])('refuses %j', (name) => {
    expect(renameFlow(name)).toHaveProperty('refusal.code', 'flow/name')
  })

  it('lets a name change its case', () => {
    expect(renameFlow('CALLED')).toEqual({ followers: ['Caller', 'Unsaved'] })
  })
})
