import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeUtf8 } from './decode-utf8.ts'
import { encodeUtf8 } from './encode-utf8.ts'

describe('UTF-8', () => {
  it('gives every text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeUtf8(encodeUtf8(text)).text).toBe(text)
      }),
    )
  })

  it('agrees with the platform, also over the borders of its chunks', () => {
    const text = `\uFEFF${'aé€😀'.repeat(5000)}`
    expect(Buffer.from(encodeUtf8(text)).equals(Buffer.from(text))).toBe(true)
    expect(decodeUtf8(Buffer.from(text)).text).toBe(text)
  })

  it('writes a lone surrogate as the replacement character', () => {
    expect(decodeUtf8(encodeUtf8('a\uD800b\uDC00')).text).toBe('a\uFFFDb\uFFFD')
  })

  it.each([
    ['a lone tail', [0x41, 0x0a, 0x80], 2, 2],
    ['overlong', [0xc0, 0x80], 0, 1],
    ['overlong, three bytes', [0xe0, 0x80, 0x80], 0, 1],
    ['a surrogate', [0xed, 0xa0, 0x80], 0, 1],
    ['above U+10FFFF', [0xf4, 0x90, 0x80, 0x80], 0, 1],
    ['cut off', [0x41, 0xe2, 0x82], 1, 1],
    ['Latin-1', [0x47, 0x72, 0xfc, 0x6e], 2, 1],
    ['UTF-16', [0xff, 0xfe, 0x41, 0x00], 0, 1],
  ])('refuses %s', (_, bytes, offset, line) => {
    expect(decodeUtf8(Uint8Array.from(bytes)).problem).toMatchObject({ code: 'xml/encoding', offset, line })
  })
})
