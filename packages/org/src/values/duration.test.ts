import { expect, it } from 'vitest'
import { parseDuration } from './duration.ts'

it.each([
  ['90s', 90_000],
  ['30m', 1_800_000],
  ['48h', 172_800_000],
  ['3d', 259_200_000],
  [' 1h 30m ', 5_400_000],
  ['PT48H', 172_800_000],
  ['P2DT1.5S', 172_801_500],
  ['P1W', 604_800_000],
  ['0s', 0],
  ['', undefined],
  ['P', undefined],
  ['PT', undefined],
  ['48', undefined],
  ['-1h', undefined],
  ['P1Y', undefined],
  ['99999999999999d', undefined],
])('%s', (text, ms) => expect(parseDuration(text)).toBe(ms))
