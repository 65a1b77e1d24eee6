import { describe, expect, it } from 'vitest'
import type { Edit } from '../../edits/edit.ts'
import { linesOf } from '../../testing/edit-lines.ts'
import { flowOf, flowText } from '../../testing/sample-flow.ts'

describe('Get Records', () => {
  it('joins its first conditions by and', () => {
    const document = flowOf(flowText('    <recordLookups>\n        <name>A</name>\n    </recordLookups>\n'))
    const edit: Edit = {
      type: 'changeElement',
      element: 'A',
      kind: 'getRecords',
      changes: { filters: [{ field: 'Name', operator: 'IsNull', value: { kind: 'boolean', value: true } }] },
    }
    expect(linesOf(document, edit)).toContain('+ <filterLogic>and</filterLogic>')
  })
})
