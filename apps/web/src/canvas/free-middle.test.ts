import { describe, expect, it } from 'vitest'
import { besideCover } from './free-middle.ts'

const frame = { left: 240, right: 896, top: 84, bottom: 496 }
const card = { width: 264, height: 64 }

describe('besideCover', () => {
  it.each([
    [
      'goes to the middle of what is left beside the cover',
      frame,
      { left: 252, right: 540, top: 260, bottom: 475 },
      150,
    ],
    ['stays above a low cover', { ...frame, bottom: 764 }, { left: 252, right: 540, top: 548, bottom: 742 }, 0],
    [
      'stays where a wide canvas has room',
      { ...frame, right: 1172 },
      { left: 252, right: 540, top: 260, bottom: 475 },
      0,
    ],
    [
      'stays where there is no room beside it',
      { ...frame, right: 700 },
      { left: 252, right: 540, top: 260, bottom: 475 },
      0,
    ],
  ] as const)('%s', (_, canvas, cover, shift) => {
    expect(besideCover(canvas, cover, card)).toBe(shift)
  })
})
