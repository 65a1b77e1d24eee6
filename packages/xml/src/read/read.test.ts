import { describe, expect, it } from 'vitest'
import type { XmlDocument, XmlElement } from '../node.ts'
import { parseXml } from '../parse/parse-xml.ts'
import { attributeOf } from './attribute-of.ts'
import { childNamed } from './child-named.ts'
import { childrenNamed } from './children-named.ts'
import { locateAll } from './locate-all.ts'
import { locate } from './locate.ts'
import { textOf } from './text-of.ts'

function read(text: string): XmlDocument {
  const { document } = parseXml(text)
  if (!document) throw new Error(`not well-formed: ${text}`)
  return document
}

describe('textOf', () => {
  it.each([
    ['<a/>', ''],
    ['<a> x </a>', ' x '],
    ['<a>&lt;&amp;lt;&#39;&#x41;&apos;&quot;&gt;</a>', `<&lt;'A'">`],
    ['<a>1\r\n2\r3&#xD;\n</a>', '1\n2\n3\r\n'],
    ['<a>x<![CDATA[<&lt;\r\n>]]>y</a>', 'x<&lt;\n>y'],
    ['<a>x<!-- no --><b>inner</b>y</a>', 'xy'],
  ])('%j → %j', (text, expected) => {
    expect(textOf(read(text).root)).toBe(expected)
  })
})

describe('attributeOf', () => {
  it.each([
    [`<a b="1" xsi:nil='true'/>`, 'xsi:nil', 'true'],
    ['<a b = "&lt;&#10;\n"></a>', 'b', '<\n '],
    ['<a b="1"/>', 'c', undefined],
    ['<a/>', '__proto__', undefined],
  ])('%j %s → %j', (text, name, expected) => {
    expect(attributeOf(read(text).root, name)).toBe(expected)
  })
})

describe('children by name', () => {
  const { root } = read('<a><b>1</b>text<c/><b>2</b></a>')
  it('gives all in order, or the first', () => {
    expect(childrenNamed(root, 'b').map(textOf)).toEqual(['1', '2'])
    expect(childNamed(root, 'b')).toBe(childrenNamed(root, 'b')[0])
    expect(childNamed(root, 'constructor')).toBeUndefined()
  })
})

describe('locate', () => {
  it.each([
    ['<?xml version="1.0"?>\n<a>\n  <b/>\n  <x/>\n</a>', 4, 3],
    ['\uFEFF<a>\r\n<!-- \r\n --><b>\r\n</b><x>1</x></a>', 4, 5],
  ])('finds <x> in %j', (text, line, column) => {
    const document = read(text)
    expect(locate(document, childNamed(document.root, 'x') ?? document.root)).toEqual({ line, column })
  })

  it('knows that an element is not there', () => {
    const stranger: XmlElement = { ...read('<a/>').root }
    expect(locate(read('<a/>'), stranger)).toBeUndefined()
  })

  it('finds several in one walk', () => {
    const document = read('<a>\r\n  <x>\n    <y/></x><z/></a>')
    const [x, z] = document.root.children.filter((child) => child.kind === 'element')
    const y = x && childNamed(x, 'y')
    if (!x || !y || !z) throw new Error('not read')
    expect([...locateAll(document, new Set([z, y, x, document.root])).values()]).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 3 },
      { line: 3, column: 5 },
      { line: 3, column: 13 },
    ])
  })
})
