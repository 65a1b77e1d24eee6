import { expect, it } from 'vitest'
import { commandText } from './command-text.ts'

it('writes inputs, start and seed, quoted for a shell', () => {
  const inputs = { who: ['0PA1', '0PA2'], note: "it's @ten", handle: '@ann' }
  expect(commandText('Order_Shipped', inputs, '7', '2026-03-02T09:00')).toBe(
    `npx --no-install parley run Order_Shipped --input who=0PA1 --input who=0PA2 --input 'note=it'\\''s @ten' --input handle=@@ann --now 2026-03-02T09:00:00Z --seed 7`,
  )
})
