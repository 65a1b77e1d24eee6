import { describe, expect, it } from 'vitest'
import { readReport } from './import-report.ts'
import type { ImportReport } from './import-report.ts'

const report: ImportReport = {
  projectId: 'p',
  flows: [{ path: 'flows/A_2.flow-meta.xml', apiName: 'A_2', formerName: 'A' }],
  components: ['C'],
  channels: [],
  scenarios: 1,
  data: [{ source: 'people.csv', people: 3 }, { source: 'a.json' }],
  waiting: [{ source: 'b.csv', stem: 'data/b', text: '{}', places: [{ line: 1, column: 1 }], people: 1 }],
  twins: [{ kind: 'channel', source: 'Chat.xml', name: 'Chat', text: '<MessagingChannel/>' }],
  known: ['D.xml'],
  failures: [{ file: 'x.xml', message: 'This is no XML.', line: 1, column: 2 }],
  others: 4,
  standIns: ['S'],
  isOpen: true,
}

describe('readReport', () => {
  it('reads back what was kept', () => {
    expect(readReport(structuredClone(report))).toEqual(report)
  })

  it.each([
    ['nothing', undefined],
    ['something else', 'a report'],
    ['a report of another shape', { ...report, waiting: ['b.csv'] }],
    ['a report that lacks a part', { ...report, known: undefined }],
  ])('takes %s for no report', (_, raw) => {
    expect(readReport(raw)).toBeUndefined()
  })
})
