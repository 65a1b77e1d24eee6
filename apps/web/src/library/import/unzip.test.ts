import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { isZip, unzip } from './unzip.ts'

const all = (): boolean => true
const LIMITS = { entries: 5, bytes: 2_000_000, ratio: 100 }
const zip = (entries: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(entries).map(([path, text]) => [path, strToU8(text)])))

/** Names that `zipSync` would not write, put in afterwards: they are as long as what they replace. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return Uint8Array.from(
    text.replaceAll(from, () => to),
    (character) => character.charCodeAt(0),
  )
}

describe('unzip', () => {
  it('gives the wanted files and counts the others', () => {
    const bytes = zip({ 'a/b.xml': '<b/>', 'c.cls': 'class', 'd/': '' })
    const result = unzip(bytes, (path) => path.endsWith('.xml'), LIMITS)
    expect(result).toMatchObject({ refused: [], others: 1 })
    expect('files' in result && [...result.files].map(([path, each]) => [path, String.fromCharCode(...each)])).toEqual([
      ['a/b.xml', '<b/>'],
    ])
  })

  it('reads entries that are stored, and files of many slices', () => {
    const noise = Uint8Array.from({ length: 100_000 }, (_, index) => (index * index * 7919) % 251)
    const result = unzip(zipSync({ deflated: noise, stored: [noise, { level: 0 }] }), all, LIMITS)
    expect('files' in result && [...result.files.values()].map((bytes) => bytes.length)).toEqual([100_000, 100_000])
  })

  it.each(['../b', '/x/b', 'C:/b', 'a\\..', '__proto__'])('refuses the name %s and reads on', (name) => {
    const plain = 'x'.repeat(name.length)
    const result = unzip(renamed(zip({ [plain]: 'evil', good: 'good' }), plain, name), all, LIMITS)
    expect(result).toMatchObject({ refused: [{ name }] })
    expect('files' in result && result.files.has('good')).toBe(true)
  })

  it.each([
    ['swells', zip({ bomb: '0'.repeat(1_900_000) })],
    ['more than 2 MB', zip({ a: words(800_000), b: words(800_000), c: words(800_000) })],
    [
      'more than 5 entries',
      zip(Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`f${String(index)}`, '']))),
    ],
    ['cut off', zip({ a: words(50_000) }).slice(0, 3_000)],
    ['empty', zip({})],
  ])('uses nothing of an archive that is %s', (why, bytes) => {
    const result = unzip(bytes, all, { ...LIMITS, bytes: 2 * 1024 * 1024 })
    expect('fault' in result && result.fault).toContain(why)
  })

  it('does not inflate what nobody wants', () => {
    const result = unzip(zip({ bomb: '0'.repeat(1_900_000), good: 'good' }), (path) => path === 'good', LIMITS)
    expect('files' in result && result.files.size).toBe(1)
  })

  it('says of a damaged entry that it is', () => {
    const bytes = zip({ a: words(2_000) })
    bytes.fill(0xff, 40, 80)
    const result = unzip(bytes, all, LIMITS)
    expect('fault' in result || result.refused.length > 0).toBe(true)
  })
})

it.each([
  [zip({ a: 'a' }), true],
  [strToU8('<Flow/>'), false],
  [new Uint8Array(), false],
])('knows a zip file by its first bytes', (bytes, expected) => {
  expect(isZip(bytes)).toBe(expected)
})

/** Text that packs a little: numbers in a row. */
function words(length: number): string {
  let text = ''
  for (let index = 0; text.length < length; index += 1) text += `${String((index * 7919) % 100_003)} `
  return text.slice(0, length)
}
