import { describe, expect, it } from 'vitest'
import { addMenuGroups } from './add-menu-items.ts'

const items = [
  { id: 'getRecords', group: 'Data', label: 'Get Records', description: 'Find records and store them.' },
  { id: 'loop', group: 'Logic', label: 'Loop', description: 'Walk through a collection.' },
  { id: 'action', group: 'Interaction', label: 'Action', description: 'Send messages, and more.' },
  { id: 'send', group: 'Interaction', label: 'Send Conversation Messages', description: '', searchOnly: true },
] as const

describe('addMenuGroups', () => {
  const cases = [
    { search: '', ids: ['action', 'loop', 'getRecords'] },
    { search: 'MESSAGES', ids: ['send'] },
    { search: 'rec get', ids: ['getRecords'] },
    { search: 'collection', ids: ['loop'] },
    { search: 'xyz', ids: [] },
  ]
  it.each(cases)('$search → $ids', ({ search, ids }) => {
    expect(addMenuGroups(items, search).flatMap((group) => group.items.map((item) => item.id))).toEqual(ids)
  })
})
