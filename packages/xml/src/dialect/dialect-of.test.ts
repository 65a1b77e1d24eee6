import { describe, expect, it } from 'vitest'
import { parseXml } from '../parse/parse-xml.ts'
import { CANONICAL_DIALECT } from './dialect.ts'
import { dialectOf } from './dialect-of.ts'

describe('dialectOf', () => {
  it.each([
    ['nothing to learn from', '<a></a>', {}],
    ['CRLF and tabs', '<a>\r\n\t<b>x</b>\r\n</a>', { eol: '\r\n', indent: '\t' }],
    ['two blanks', '<a>\n  <b>\n    <c>x</c>\n  </b>\n</a>', { indent: '  ' }],
    ['no indentation', '<a>\n<b>x</b>\n</a>', { indent: '' }],
    ['one line', '<a><b>x</b></a>', { eol: '', indent: '' }],
    ['self-closing', '<a>\n    <b/>\n    <c/>\n    <d></d>\n</a>', { empty: '<x/>' }],
    ['self-closing with a blank', '<a>\n    <b />\n</a>', { empty: '<x />' }],
    ['numeric apostrophes, raw quotes', '<a>&#39;&#39;"x&apos;</a>', { apostrophe: '&#39;', quote: '"' }],
    ['raw everything', `<a>'">'"></a>`, { apostrophe: "'", quote: '"', greaterThan: '>' }],
    ['attributes teach nothing', `<a b='"' c="'"/>`, { empty: '<x/>' }],
  ])('%s', (_, text, learned) => {
    const { document } = parseXml(text)
    expect(document && dialectOf(document)).toEqual({ ...CANONICAL_DIALECT, ...learned })
  })
})
