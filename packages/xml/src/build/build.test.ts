import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CANONICAL_DIALECT, type XmlDialect } from '../dialect/dialect.ts'
import { dialectOf } from '../dialect/dialect-of.ts'
import type { XmlDocument, XmlElement } from '../node.ts'
import { parseXml } from '../parse/parse-xml.ts'
import { printElement, printXml } from '../print-xml.ts'
import { childNamed } from '../read/child-named.ts'
import { textOf } from '../read/text-of.ts'
import { createElement, type XmlSpec } from './create-element.ts'
import { insertChild, type XmlPosition } from './insert-child.ts'
import { removeChild } from './remove-child.ts'
import { replaceChild, replacePath } from './replace-child.ts'
import { setText } from './set-text.ts'

function read(text: string): XmlDocument {
  const { document } = parseXml(text)
  if (!document) throw new Error(`not well-formed: ${text}`)
  return document
}

function child(parent: XmlElement, name: string): XmlElement {
  const found = childNamed(parent, name)
  if (!found) throw new Error(`no <${name}>`)
  return found
}

describe('createElement', () => {
  it.each<[XmlSpec, Partial<XmlDialect>, string]>([
    [{ name: 'a' }, {}, '<a></a>'],
    [{ name: 'a', text: '' }, { empty: '<x/>' }, '<a/>'],
    [{ name: 'a' }, { empty: '<x />' }, '<a />'],
    [{ name: 'a', text: `<&>'"` }, {}, '<a>&lt;&amp;&gt;&apos;&quot;</a>'],
    [{ name: 'a', text: `'">]]>` }, { apostrophe: "'", quote: '"', greaterThan: '>' }, `<a>'">]]&gt;</a>`],
    [{ name: 'a', text: '1\n2\r' }, { eol: '\r\n' }, '<a>1\r\n2&#xD;</a>'],
    [{ name: 'a', text: '\u0000\uD800' }, {}, '<a>\uFFFD\uFFFD</a>'],
    [{ name: 'a', attributes: { b: '<"\n', c: '' } }, {}, '<a b="&lt;&quot;&#xA;" c=""></a>'],
    [
      {
        name: 'a',
        children: [
          { name: 'b', text: '1' },
          { name: 'c', children: [{ name: 'd' }] },
        ],
      },
      { indent: '  ' },
      '<a>\n    <b>1</b>\n    <c>\n      <d></d>\n    </c>\n  </a>',
    ],
    [{ name: 'a', children: [{ name: 'b' }] }, { eol: '' }, '<a><b></b></a>'],
  ])('%j with %j', (spec, choices, expected) => {
    expect(printElement(createElement(spec, 1, { ...CANONICAL_DIALECT, ...choices }))).toBe(expected)
  })
})

describe('insertChild', () => {
  const two = '<r>\n  <a/>\n  <!-- about b -->\n  <b/>\n</r>'
  it.each<[string, string, (root: XmlElement) => XmlPosition, string]>([
    ['first', two, () => 'first', '<r>\n  <n/>\n  <a/>\n  <!-- about b -->\n  <b/>\n</r>'],
    ['last', two, () => 'last', '<r>\n  <a/>\n  <!-- about b -->\n  <b/>\n  <n/>\n</r>'],
    ['after a', two, (r) => ({ after: child(r, 'a') }), '<r>\n  <a/>\n  <n/>\n  <!-- about b -->\n  <b/>\n</r>'],
    ['before b', two, (r) => ({ before: child(r, 'b') }), '<r>\n  <a/>\n  <!-- about b -->\n  <n/>\n  <b/>\n</r>'],
    ['into a self-closing element', '<r/>', () => 'last', '<r>\n  <n/>\n</r>'],
    ['into a self-closing element with a blank', '<r x="1" />', () => 'first', '<r x="1">\n  <n/>\n</r>'],
    ['into an empty element', '<r></r>', () => 'last', '<r>\n  <n/>\n</r>'],
    ['into white space', '<r>\n\n</r>', () => 'last', '<r>\n  <n/>\n</r>'],
    [
      'next to a sibling with its own indentation',
      '<r>\n      <a/>\n</r>',
      () => 'last',
      '<r>\n      <a/>\n      <n/>\n</r>',
    ],
    [
      'behind a blank line',
      '<r>\n  <a/>\n\n  <b/>\n</r>',
      (r) => ({ before: child(r, 'b') }),
      '<r>\n  <a/>\n\n  <n/>\n  <b/>\n</r>',
    ],
    ['behind a comment only', '<r>\n  <!-- x -->\n</r>', () => 'last', '<r>\n  <!-- x -->\n  <n/>\n</r>'],
  ])('%s', (_, text, position, expected) => {
    const { root } = read(text)
    const dialect: XmlDialect = { ...CANONICAL_DIALECT, indent: '  ', empty: '<x/>' }
    const changed = insertChild(root, { name: 'n' }, position(root), 1, dialect)
    expect(printElement(changed)).toBe(expected)
    expect(printElement(root)).toBe(text)
  })

  it('follows the file: CRLF and tabs, or one line', () => {
    for (const [text, expected] of [
      ['<r>\r\n\t<a/>\r\n</r>', '<r>\r\n\t<a/>\r\n\t<n/>\r\n</r>'],
      ['<r><a/><b/></r>', '<r><a/><n/><b/></r>'],
    ] as const) {
      const document = read(text)
      const position = { after: child(document.root, 'a') }
      expect(printElement(insertChild(document.root, { name: 'n' }, position, 1, dialectOf(document)))).toBe(expected)
    }
  })

  it('takes an element as it is, and refuses a stranger as a neighbour', () => {
    const stranger = read('<n >1</n>').root
    const { root } = read('<r><a/></r>')
    const dialect: XmlDialect = { ...CANONICAL_DIALECT, eol: '' }
    expect(printElement(insertChild(root, stranger, 'last', 1, dialect))).toBe('<r><a/><n >1</n></r>')
    expect(() => insertChild(root, { name: 'n' }, { after: stranger }, 1, dialect)).toThrow(RangeError)
  })
})

describe('removeChild', () => {
  it.each([
    ['<r>\n  <x/>\n  <a/>\n</r>', '<r>\n  <a/>\n</r>'],
    ['<r>\n  <a/>\n\n  <x/>\n</r>', '<r>\n  <a/>\n\n</r>'],
    ['<r>\r\n\t<a/>\r\n\t<x>1</x>\r\n</r>', '<r>\r\n\t<a/>\r\n</r>'],
    ['<r><a/><x/> </r>', '<r><a/> </r>'],
    ['<r>one <x/>two</r>', '<r>one two</r>'],
    ['<r>]]<x/>></r>', '<r>]]&gt;</r>'],
    ['<r y="1">\n  <x/>\n</r>', '<r y="1"></r>'],
    ['<r>\n  <!-- kept -->\n  <x/>\n</r>', '<r>\n  <!-- kept -->\n</r>'],
  ])('%j → %j', (text, expected) => {
    const { root } = read(text)
    const changed = removeChild(root, child(root, 'x'))
    expect(printElement(changed)).toBe(expected)
    expect(read(expected).root).toEqual(changed)
  })

  it('leaves an empty element in the dialect’s form', () => {
    const { root } = read('<r>\n  <x/>\n</r>')
    expect(printElement(removeChild(root, child(root, 'x'), { ...CANONICAL_DIALECT, empty: '<x />' }))).toBe('<r />')
  })
})

describe('replacing', () => {
  const { root } = read('<r>\n<a><b>1</b></a>\n<c/></r>')
  const a = child(root, 'a')
  const changed = setText(child(a, 'b'), '2', CANONICAL_DIALECT)

  it('replaces in place and shares the rest', () => {
    const next = replacePath([root, a, child(a, 'b')], changed)
    expect(printElement(next)).toBe('<r>\n<a><b>2</b></a>\n<c/></r>')
    expect(child(next, 'c')).toBe(child(root, 'c'))
  })

  it('gives the same parent for the same child', () => {
    expect(replaceChild(root, a, a)).toBe(root)
  })
})

describe('setText', () => {
  it.each([
    ['<a>1</a>', '2', '<a>2</a>'],
    ['<a b="1" />', '2', '<a b="1">2</a>'],
    ['<a>1</a>', '', '<a></a>'],
    ['<a/>', '', '<a/>'],
    ['<a><![CDATA[x]]></a>', 'x', '<a><![CDATA[x]]></a>'],
    ['<a>&#120;</a>', 'x', '<a>&#120;</a>'],
    ['<a><!-- gone --><b/>x</a>', 'x', '<a>x</a>'],
  ])('%j with %j', (text, value, expected) => {
    expect(printElement(setText(read(text).root, value, CANONICAL_DIALECT))).toBe(expected)
  })

  it('reads back as it was set, whatever the dialect', () => {
    const dialects = fc.record<XmlDialect>({
      eol: fc.constantFrom('\n', '\r\n', ''),
      indent: fc.constantFrom('', '\t', '  '),
      empty: fc.constantFrom('<x></x>', '<x/>', '<x />'),
      apostrophe: fc.constantFrom('&apos;', '&#39;', "'"),
      quote: fc.constantFrom('&quot;', '&#34;', '"'),
      greaterThan: fc.constantFrom('&gt;', '>'),
    })
    const texts = fc.string({
      unit: fc.constantFrom('a', ' ', '\n', '\r', '\t', '&', '<', '>', ']', '"', "'", 'é', '😀'),
    })
    fc.assert(
      fc.property(texts, dialects, (text, dialect) => {
        const written = setText(read('<a>0</a>').root, text, dialect)
        expect(textOf(read(printElement(written)).root)).toBe(text)
      }),
    )
  })
})

describe('insert and remove', () => {
  const file = fc.record({
    eol: fc.constantFrom('\n', '\r\n'),
    indent: fc.constantFrom('', '  ', '    ', '\t'),
    empty: fc.constantFrom('<a/>', '<a></a>', '<a />'),
    lines: fc.array(fc.constantFrom('<a>1</a>', '<!-- c -->', '', '<b>\n</b>', '<d><e/></d>', 'text'), {
      maxLength: 6,
    }),
  })

  it('give the same bytes back, and a tree as if it had been read', () => {
    fc.assert(
      fc.property(file, fc.nat(), ({ eol, indent, empty, lines }, pick) => {
        const text = `<r>${eol}${indent}${[empty, ...lines].join(eol + indent)}${eol}</r>${eol}`
        const document = read(text)
        const dialect = { ...dialectOf(document), empty: dialectOf(read(empty)).empty }
        const siblings = document.root.children.filter((node) => node.kind === 'element')
        const sibling = siblings[pick % siblings.length] ?? document.root
        for (const position of ['first', 'last', { before: sibling }, { after: sibling }] as const) {
          const larger = insertChild(document.root, { name: 'n', children: [{ name: 'm' }] }, position, 1, dialect)
          expect(read(printElement(larger)).root).toEqual(larger)
          const root = removeChild(larger, child(larger, 'n'), dialect)
          expect(printXml({ ...document, root })).toBe(text)
        }
        const first = child(document.root, 'a')
        const inner = insertChild(first, { name: 'n' }, 'last', 2, dialect)
        expect(printElement(removeChild(inner, child(inner, 'n'), dialect))).toBe(empty)
      }),
    )
  })
})
