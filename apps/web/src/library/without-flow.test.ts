import { expect, it } from 'vitest'
import { STORED_VERSION } from '../storage/index.ts'
import type { StoredProject } from '../storage/index.ts'
import { withoutFlow } from './without-flow.ts'

const row = (path: string, label: string) => ({ path, apiName: label, label, status: 'Draft', changedAt: 1 })
const project: StoredProject = {
  version: STORED_VERSION,
  id: 'p1',
  name: 'Test',
  createdAt: 1,
  openedAt: 1,
  flows: [row('a', 'A'), row('b', 'B')],
  files: [
    ['a', 'text of A'],
    ['b', 'text of B'],
    ['data/people.json', '{}'],
  ],
  drafts: [['a', 'draft of A']],
  versions: [['a', { open: 2, savedAt: 1, others: [] }]],
}
const { rest, putBack } = withoutFlow(project, 'a')

it('takes a flow out with all that it has', () => {
  expect(rest).toEqual({ ...project, flows: [row('b', 'B')], files: project.files.slice(1), drafts: [], versions: [] })
})

it('puts it back beside what was done since', () => {
  const since = { ...rest, drafts: [['b', 'draft of B'] as [string, string]] }
  expect(putBack(since)).toMatchObject({
    flows: [row('b', 'B'), row('a', 'A')],
    drafts: [
      ['b', 'draft of B'],
      ['a', 'draft of A'],
    ],
    versions: project.versions,
  })
})

it('leaves a flow alone that has its name by now', () => {
  const since = { ...rest, flows: [...rest.flows, row('a', 'Another')] }
  expect(putBack(since)).toBe(since)
})
