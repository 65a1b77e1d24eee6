import { describe, expect, it } from 'vitest'
import { printXml } from '../print-xml.ts'
import { parseXml } from './parse-xml.ts'

describe('parseXml keeps well-formed text as it is', () => {
  it.each([
    ['a self-closing root', '<a/>'],
    ['blanks in tags', '<a  b = "1"\n c=\'2\' ></a >'],
    [
      'a byte order mark, declaration and comments',
      '\uFEFF<?xml version="1.0" encoding="UTF-8"?>\r\n<!-- x -->\n<a/>\n<!-- y -->\n',
    ],
    ['every way to write characters', '<a>&lt;&gt;&amp;&apos;&quot;&#39;&#x1F600;\'">é😀</a>'],
    ['CDATA, comments and instructions inside', '<a><![CDATA[<b>&]]]]><!-- - --><?php echo ?><?x?></a>'],
    ['CRLF, CR and tabs', '<a>\r\n\t<b>\r</b>\n</a>'],
    ['names of every kind', '<é:x-1._><__proto__ constructor="1"/></é:x-1._>'],
    ['quotes of the other kind', `<a b='"' c="'"/>`],
    ['greater-than in text and values', '<a b=">">]] > ></a>'],
  ])('%s', (_, text) => {
    const { document, problems } = parseXml(text)
    expect(problems).toEqual([])
    expect(document && printXml(document)).toBe(text)
  })

  it('puts a byte order mark into the prolog', () => {
    expect(parseXml('\uFEFF <a/>').document?.prolog).toBe('\uFEFF ')
  })
})

describe('parseXml refuses what is not well-formed, with code and place', () => {
  it.each([
    ['', 'xml/no-root', 1, 1],
    ['  \n ', 'xml/no-root', 2, 2],
    ['hello', 'xml/text-outside-root', 1, 1],
    ['<a/>x', 'xml/text-outside-root', 1, 5],
    ['<a/>\n<b/>', 'xml/second-root', 2, 1],
    ['<a/>&#32;', 'xml/text-outside-root', 1, 5],
    ['<!DOCTYPE a><a/>', 'xml/doctype', 1, 1],
    ['<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'xml/doctype', 2, 1],
    ['<a>', 'xml/unclosed', 1, 4],
    ['<a><b></b>\n', 'xml/unclosed', 2, 1],
    ['<a', 'xml/unclosed', 1, 1],
    ['<a></a', 'xml/unclosed', 1, 7],
    ['<a>\n<b></a>', 'xml/tag-mismatch', 2, 4],
    ['<a></A>', 'xml/tag-mismatch', 1, 4],
    ['<a></a x>', 'xml/bad-tag', 1, 8],
    ['<1/>', 'xml/bad-tag', 1, 1],
    ['<a>1 < 2</a>', 'xml/bad-tag', 1, 6],
    ['<a b="1"c="2"/>', 'xml/bad-tag', 1, 9],
    ['<a / >', 'xml/bad-attribute', 1, 4],
    ['<a><!x></a>', 'xml/bad-tag', 1, 4],
    ['<a b/>', 'xml/bad-attribute', 1, 5],
    ['<a b=1/>', 'xml/bad-attribute', 1, 6],
    ['<a b="1/>', 'xml/bad-attribute', 1, 6],
    ['<a b="<"/>', 'xml/bad-attribute', 1, 7],
    ['<a b="" b=""/>', 'xml/duplicate-attribute', 1, 9],
    ['<a>&b;</a>', 'xml/bad-reference', 1, 4],
    ['<a>x & y</a>', 'xml/bad-reference', 1, 6],
    ['<a b="&"/>', 'xml/bad-reference', 1, 7],
    ['<a>&#0;</a>', 'xml/bad-reference', 1, 4],
    ['<a>&#xD800;</a>', 'xml/bad-reference', 1, 4],
    ['<a>&#99999999999999999999;</a>', 'xml/bad-reference', 1, 4],
    ['<a>]]></a>', 'xml/bad-text', 1, 4],
    ['<a><![CDATA[</a>', 'xml/unclosed', 1, 4],
    ['<a><!-- </a>', 'xml/unclosed', 1, 4],
    ['<a><!-- -- --></a>', 'xml/bad-comment', 1, 9],
    ['<a><!-- ---></a>', 'xml/bad-comment', 1, 9],
    ['<a><?x</a>', 'xml/unclosed', 1, 4],
    ['<a><? x?></a>', 'xml/bad-instruction', 1, 4],
    [' <?xml version="1.0"?><a/>', 'xml/bad-instruction', 1, 2],
    ['<?xml?><a/>', 'xml/bad-declaration', 1, 1],
    ['<?xml encoding="UTF-8"?><a/>', 'xml/bad-declaration', 1, 1],
    ['<a>\u0000</a>', 'xml/illegal-character', 1, 4],
    ['<a>\uD800</a>', 'xml/illegal-character', 1, 4],
    ['<a>\n\r\n\r\uFFFF</a>', 'xml/illegal-character', 4, 1],
  ])('%j is %s', (text, code, line, column) => {
    const { document, problems } = parseXml(text)
    expect(document).toBeUndefined()
    expect(problems).toMatchObject([{ code, line, column }])
  })
})

describe('parseXml stands hostile text', () => {
  it.each([
    ['200,000 open tags', '<a>'.repeat(200_000), 'xml/too-deep', 3000],
    ['one level too many', `${'<a>'.repeat(1001)}${'</a>'.repeat(1001)}`, 'xml/too-deep', 3000],
    ['ampersands', `<a>${'&'.repeat(500_000)}</a>`, 'xml/bad-reference', 3],
    ['less-than signs', '<'.repeat(500_000), 'xml/bad-tag', 0],
    ['comments that never end', `<a>${'<!--'.repeat(200_000)}`, 'xml/bad-comment', 9],
    ['a digit reference that never ends', `<a>&#${'1'.repeat(500_000)}</a>`, 'xml/bad-reference', 3],
    ['a truncated long list', `<a>${'<b>x</b>'.repeat(200_000)}`, 'xml/unclosed', 1_600_003],
  ])('%s', (_, text, code, offset) => {
    expect(parseXml(text).problems).toMatchObject([{ code, offset }])
  })

  it('reads the greatest depth, and many attributes', () => {
    expect(parseXml(`${'<a>'.repeat(1000)}${'</a>'.repeat(1000)}`).problems).toEqual([])
    const attributes = Array.from({ length: 20_000 }, (_, index) => `a${index}="1"`).join(' ')
    expect(parseXml(`<a ${attributes}/>`).problems).toEqual([])
  })
})
