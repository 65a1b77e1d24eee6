import { expect, it } from 'vitest'
import { cellText } from './cell-text.ts'

const row = {
  attributes: { type: 'MessagingSession' },
  Name: 'MS-0001',
  EndTime: null,
  MessagingEndUser: { attributes: { type: 'MessagingEndUser' }, Name: 'Ann', HasInitialResponseSent: false },
}

it.each([
  ['Name', 'MS-0001'],
  ['EndTime', ''],
  ['MessagingEndUser.Name', 'Ann'],
  ['messagingenduser.hasinitialresponsesent', 'false'],
  ['EndTime.Name', ''],
  ['Nothing', ''],
])('%s reads as "%s"', (column, text) => {
  expect(cellText(row, column)).toBe(text)
})
