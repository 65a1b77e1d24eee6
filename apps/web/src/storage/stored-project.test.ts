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
}
const { version: _version, drafts: _drafts, ...FIRST } = CURRENT

describe('migrateProject', () => {
  it('keeps a current project', () => {
    expect(migrateProject(CURRENT)).toEqual(CURRENT)
  })

  it('brings every former version up', () => {
    expect(migrateProject(FIRST)).toEqual({ ...CURRENT, drafts: [] })
  })

  it.each([
    ['nothing', undefined],
    ['a text', 'project'],
    ['a later version', { ...CURRENT, version: STORED_VERSION + 1 }],
    ['a missing list', { ...CURRENT, files: undefined }],
    ['an empty id', { ...CURRENT, id: '' }],
  ])('refuses %s', (_what, raw) => {
    expect(migrateProject(raw)).toBeUndefined()
  })
})
