import { describe, expect, it } from 'vitest'
import { STORED_VERSION, migrateProject } from './stored-project.ts'

const CURRENT = {
  version: STORED_VERSION,
  id: 'p1',
  name: 'Starter project',
  createdAt: 1,
  openedAt: 2,
  flows: [{ path: 'flows/A.flow-meta.xml', apiName: 'A', label: 'A', status: 'Draft', changedAt: 3 }],
  files: [['sfdx-project.json', '{}']],
  drafts: [['__proto__', '<Flow/>']],
  versions: [
    ['__proto__', { open: 2, savedAt: 4, others: [{ number: 1, savedAt: 0, text: '<Flow/>', draft: '<Flow />' }] }],
  ],
}
const { versions: _versions, ...SECOND } = { ...CURRENT, version: 1 }
const { version: _version, drafts: _drafts, ...FIRST } = SECOND

describe('migrateProject', () => {
  it('keeps a current project', () => {
    expect(migrateProject(CURRENT)).toEqual(CURRENT)
  })

  it.each([
    ['the first', FIRST, { ...CURRENT, drafts: [], versions: [] }],
    ['the second', SECOND, { ...CURRENT, versions: [] }],
  ])('brings %s former version up', (_which, former, current) => {
    expect(migrateProject(former)).toEqual(current)
  })

  it.each([
    ['nothing', undefined],
    ['a text', 'project'],
    ['a later version', { ...CURRENT, version: STORED_VERSION + 1 }],
    ['a missing list', { ...CURRENT, files: undefined }],
    ['a version without a number', { ...CURRENT, versions: [['a', { open: 0, savedAt: 1, others: [] }]] }],
    ['an empty id', { ...CURRENT, id: '' }],
  ])('refuses %s', (_what, raw) => {
    expect(migrateProject(raw)).toBeUndefined()
  })
})
