import { describe, expect, it } from 'vitest'
import { toolboxGroups } from './toolbox-groups.ts'

const items = [
  { name: 'recipientIds', title: 'recipientIds', group: 'Variables' },
  { name: 'Send_Update', title: 'Send Update', group: 'Actions' },
  { name: 'batch', title: 'batch', group: 'Variables' },
  { name: '__proto__', title: '__proto__', group: 'constructor' },
]
const shown = (search: string) =>
  toolboxGroups(items, search).map((group) => `${group.name}: ${group.items.map((item) => item.name).join(', ')}`)

describe('toolboxGroups', () => {
  it.each([
    ['', ['Actions: Send_Update', 'constructor: __proto__', 'Variables: batch, recipientIds']],
    ['send_', ['Actions: Send_Update']],
    ['RECIP', ['Variables: recipientIds']],
    ['nothing', []],
  ])('%j', (search, groups) => {
    expect(shown(search)).toEqual(groups)
  })
})
