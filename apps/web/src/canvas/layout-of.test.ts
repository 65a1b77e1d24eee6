import { applyEdit, newFlow, type Edit } from '@parley/flow'
import { describe, expect, it } from 'vitest'
import { layoutOf } from './layout-of.ts'

const insert = (element: string, exit: string, kind: 'decision' | 'assignment', name: string): Edit => ({
  type: 'insertElement',
  at: { element, exit },
  element: { kind, name, label: name },
})
const flow = [
  insert('$Start', 'connector', 'decision', 'Ask'),
  insert('Ask', 'defaultConnector', 'assignment', 'Note'),
].reduce(applyEdit, newFlow({ label: 'Test' }))

describe('layoutOf', () => {
  const kept: readonly (readonly [string, Edit])[] = [
    ['a label', { type: 'setLabel', element: 'Note', label: 'Noted' }],
    ['a description', { type: 'setDescription', element: 'Note', description: 'Why' }],
    ['the flow’s own label', { type: 'setFlowProperties', changes: { label: 'Other' } }],
  ]
  for (const [what, edit] of kept)
    it(`keeps the layout while ${what} is typed`, () => {
      const edited = applyEdit(flow, edit)
      expect(edited).not.toBe(flow)
      expect(layoutOf(edited)).toBe(layoutOf(flow))
    })

  const changed: readonly (readonly [string, Edit])[] = [
    ['an element more', insert('Note', 'connector', 'assignment', 'More')],
    ['an element less', { type: 'removeElement', element: 'Note' }],
    ['another name', { type: 'rename', from: 'Note', to: 'Remark' }],
  ]
  for (const [what, edit] of changed)
    it(`lays out again for ${what}`, () => {
      const before = layoutOf(flow)
      expect(layoutOf(applyEdit(flow, edit))).not.toBe(before)
    })
})
