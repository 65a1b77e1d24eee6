import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { isZip, unzip } from './unzip.ts'
import type { Unzipped } from './unzip.ts'

const all = (): boolean => true
const LIMITS = { entries: 5, bytes: 2 * 1024 * 1024, ratio: 100 }
const zip = (entries: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(entries).map(([path, text]) => [path, strToU8(text)])))

/** Where a mark stands, the `number`th time: of an entry's own header, of one in the directory, of the end. */
const MARKS = { local: 0x04034b50, header: 0x02014b50, end: 0x06054b50 }
function find(bytes: Uint8Array, mark: keyof typeof MARKS, number = 1): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let left = number
  for (let at = 0; at + 4 <= bytes.length; at += 1)
    if (view.getUint32(at, true) === MARKS[mark] && --left === 0) return at
  throw new Error(`no ${mark}`)
}

/** The archive with some bytes changed, at an offset from a mark. */
function edited(bytes: Uint8Array, mark: keyof typeof MARKS, offset: number, values: readonly number[]): Uint8Array {
  const copy = bytes.slice()
  copy.set(values, find(copy, mark) + offset)
  return copy
}

/** Names that `zipSync` would not write, put in afterwards: they are as long as what they replace. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return Uint8Array.from(
    text.replaceAll(from, () => to),
    (character) => character.charCodeAt(0),
  )
}

function texts(result: Unzipped): Record<string, string> {
  const files = 'files' in result ? [...result.files] : []
  return Object.fromEntries(files.map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]))
}

describe('unzip', () => {
  it('gives the wanted files and counts the others', () => {
    const bytes = zip({ 'a/b.xml': '<b/>', 'c.cls': 'class', 'd/': '' })
    const result = unzip(bytes, (path) => path.endsWith('.xml'), LIMITS)
    expect(result).toMatchObject({ refused: [], others: 1 })
    expect(texts(result)).toEqual({ 'a/b.xml': '<b/>' })
  })

  it('reads entries that are stored, empty, or longer than a slice', () => {
    const noise = Uint8Array.from({ length: 100_000 }, (_, index) => (index * index * 7919) % 251)
    const bytes = zipSync({ deflated: noise, stored: [noise, { level: 0 }], empty: [new Uint8Array(), { level: 0 }] })
    const result = unzip(bytes, all, LIMITS)
    expect('files' in result && [...result.files.values()].map((each) => each.length)).toEqual([100_000, 100_000, 0])
  })

  it('takes the directory at the end at its word: what else lies in the archive is no file', () => {
    const first = zip({ hidden: 'hidden' })
    const second = zip({ shown: 'shown' })
    const start = find(second, 'header') + first.length
    const moved = edited(edited(second, 'header', 42, [first.length]), 'end', 16, [start & 255, start >> 8])
    expect(texts(unzip(new Uint8Array([...first, ...moved]), all, LIMITS))).toEqual({ shown: 'shown' })
  })

  it('reads what tools write that do not know the sizes beforehand', () => {
    // The sizes stand behind the data and in the directory; before the data there are zeros.
    const known = zip({ a: 'text' })
    const zeros = Array.from({ length: 12 }, () => 0)
    const streamed = edited(edited(known, 'local', 14, zeros), 'local', 6, [8])
    expect(texts(unzip(streamed, all, LIMITS))).toEqual({ a: 'text' })
  })

  it('reads the numbers of zip64', () => {
    const bytes = zip({ a: 'text' })
    const header = find(bytes, 'header')
    const end = find(bytes, 'end')
    const view = new DataView(bytes.buffer)
    const [packed, size] = [view.getUint32(header + 20, true), view.getUint32(header + 24, true)]
    const directory = [
      ...bytes.slice(header, header + 20),
      ...numbers(4, 0xffffffff, 0xffffffff),
      ...numbers(2, 1, 28),
      ...bytes.slice(header + 32, header + 42),
      ...numbers(4, 0xffffffff),
      ...bytes.slice(header + 46, end),
      ...numbers(2, 1, 24),
      ...numbers(8, size, packed, 0),
    ]
    const large = [
      ...numbers(4, 0x06064b50),
      ...numbers(8, 44),
      ...numbers(2, 45, 45),
      ...numbers(4, 0, 0),
      ...numbers(8, 1, 1, directory.length, header),
    ]
    const locator = [...numbers(4, 0x07064b50, 0), ...numbers(8, header + directory.length), ...numbers(4, 1)]
    const last = [
      ...numbers(4, 0x06054b50),
      ...numbers(2, 0, 0, 0xffff, 0xffff),
      ...numbers(4, 0xffffffff, 0xffffffff),
      0,
      0,
    ]
    const large64 = new Uint8Array([...bytes.slice(0, header), ...directory, ...large, ...locator, ...last])
    expect(texts(unzip(large64, all, LIMITS))).toEqual({ a: 'text' })
  })

  it.each(['../b', '/x/b', 'C:/b', 'a\\..', '__proto__', 'a\0b', '\\\\x\\y'])(
    'refuses the name %j and reads on',
    (name) => {
      const plain = 'x'.repeat(name.length)
      const result = unzip(renamed(zip({ [plain]: 'evil', good: 'good' }), plain, name), all, LIMITS)
      expect(result).toMatchObject({ refused: [{ name }] })
      expect(texts(result)).toEqual({ good: 'good' })
    },
  )

  it.each([
    ['has a name twice', renamed(zip({ aaaa: 'evil', good: 'good' }), 'aaaa', 'good'), 'already'],
    ['is encrypted', edited(zip({ bad: 'x', good: 'good' }), 'header', 8, [1]), 'encrypted'],
    ['is packed in another way', methodOf(zip({ bad: 'x', good: 'good' }), 9), 'packed'],
    ['has another name in its own header', edited(zip({ bad: 'x', good: 'good' }), 'local', 30, [0x7a]), 'differently'],
    ['has another method in its own header', edited(zip({ bad: 'x', good: 'good' }), 'local', 8, [0]), 'differently'],
    ['has another checksum', edited(zip({ bad: 'x', good: 'good' }), 'header', 16, [1, 2, 3]), 'damaged'],
    ['is longer than it says', edited(zip({ bad: 'x', good: 'good' }), 'header', 24, [0]), 'damaged'],
    ['has damaged data', edited(zip({ bad: words(2_000), good: 'good' }), 'local', 60, [255, 255, 255]), 'damaged'],
  ])('refuses an entry that %s and reads on', (_, bytes, why) => {
    const result = unzip(bytes, all, LIMITS)
    expect('refused' in result && result.refused.map(({ message }) => message)).toEqual([expect.stringContaining(why)])
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
    ['cut off', zip({ a: 'a' }).slice(0, -1)],
    ['empty', zip({})],
    // Both entries of the directory lead to the first entry's data, or the data reach into the directory.
    ['damaged', overlapping()],
    ['damaged', edited(zip({ a: 'a' }), 'header', 20, [200])],
    ['damaged', edited(zip({ a: 'a' }), 'header', 42, [7])],
    ['damaged', edited(zip({ a: 'a' }), 'end', 10, [2])],
    ['damaged', edited(zip({ a: 'a' }), 'end', 16, [0, 0, 255])],
  ])('uses nothing of an archive that is: %s', (why, bytes) => {
    const result = unzip(bytes, all, LIMITS)
    expect('fault' in result && result.fault).toContain(why)
  })

  it('does not inflate what nobody wants, nor archives in archives', () => {
    const bytes = zip({ bomb: '0'.repeat(1_900_000), good: 'good' })
    expect(texts(unzip(bytes, (path) => path === 'good', LIMITS))).toEqual({ good: 'good' })
  })
})

it('never throws, whatever was done to an archive', () => {
  const whole = zip({ 'a/b.xml': words(3_000), 'c.json': '{"records": []}', empty: '' })
  const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 })
  fc.assert(
    fc.property(changes, fc.nat(whole.length), (values, length) => {
      const bytes = whole.slice(0, length < 40 ? whole.length : length + 40)
      for (const [at, value] of values) if (at < bytes.length) bytes[at] = value
      const result = unzip(bytes, all, LIMITS)
      expect('fault' in result || result.files.size + result.refused.length <= 5).toBe(true)
    }),
  )
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

/** Little-endian bytes of numbers that have four bytes at most. */
function numbers(width: 2 | 4 | 8, ...values: readonly number[]): number[] {
  return values.flatMap((value) =>
    Array.from({ length: width }, (_, byte) => (byte < 4 ? (value >>> (8 * byte)) & 255 : 0)),
  )
}

function methodOf(bytes: Uint8Array, method: number): Uint8Array {
  return edited(edited(bytes, 'local', 8, [method]), 'header', 10, [method])
}

function overlapping(): Uint8Array {
  const bytes = zip({ a: words(500), b: words(500) })
  bytes.set([0, 0, 0, 0], find(bytes, 'header', 2) + 42)
  return bytes
}
