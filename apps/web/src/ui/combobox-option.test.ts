import { describe, expect, it } from 'vitest'
import { filterOptions, groupOptions } from './combobox-option.ts'

const OPTIONS = [
  { id: 'send', label: 'Send Conversation Messages', keywords: 'sendConversationMessages', group: 'Messaging' },
  { id: 'post', label: 'Post to Chatter', description: 'Writes a message', group: 'Messaging' },
  { id: 'mail', label: 'Send Email', group: 'Email' },
]

describe('filterOptions', () => {
  it.each([
    ['', ['send', 'post', 'mail']],
    ['messages', ['send']],
    ['MESSAGE', ['send', 'post']],
    ['send email', ['mail']],
    ['sendconv', ['send']],
    ['  ', ['send', 'post', 'mail']],
    ['fax', []],
  ])('%j leaves %j', (query, ids) => {
    expect(filterOptions(OPTIONS, query).map((option) => option.id)).toEqual(ids)
  })
})

describe('groupOptions', () => {
  it('keeps neighbours together and counts through', () => {
    const groups = groupOptions(OPTIONS, 1)
    expect(groups.map((group) => [group.heading, group.options.map((row) => row.index)])).toEqual([
      ['Messaging', [1, 2]],
      ['Email', [3]],
    ])
  })
})
