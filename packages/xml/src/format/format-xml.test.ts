import { describe, expect, it } from 'vitest'
import { parseXml } from '../parse/parse-xml.ts'
import { printXml } from '../print-xml.ts'
import { formatXml, type Arrange } from './format-xml.ts'

const byName: Arrange = (_parent, children) => children.toSorted((a, b) => (a.name < b.name ? -1 : 1))

function formatted(text: string): string {
  const { document } = parseXml(text)
  return document === undefined ? 'not read' : printXml(formatXml(document, byName))
}

describe('formatXml', () => {
  it.each([
    [
      'order and indentation',
      '<r><b>1</b>\n\n  <a><c/></a></r>',
      '<r>\n    <a>\n        <c></c>\n    </a>\n    <b>1</b>\n</r>',
    ],
    ['escapes', `<r>'"&#x41;<![CDATA[<&]]>></r>`, '<r>&apos;&quot;A&lt;&amp;&gt;</r>'],
    ['line ends', '<r>\r\n<a>1\r\n2&#13;</a></r>\r\n', '<r>\n    <a>1\n2&#xD;</a>\n</r>'],
    ['blanks that are a text', '<r><a>  </a></r>', '<r>\n    <a>  </a>\n</r>'],
    [
      'attributes',
      '<r x="1" ><a n="true"></a><b  n="2">1</b></r>',
      '<r x="1">\n    <a n="true"/>\n    <b  n="2">1</b>\n</r>',
    ],
    [
      'a comment above',
      '<r><b/><!-- of a --><a/></r>'.replace('<!--', '\n<!--'),
      '<r>\n    <!-- of a -->\n    <a></a>\n    <b></b>\n</r>',
    ],
    ['a comment beside', '<r>\n<b/> <!-- of b -->\n<a/></r>', '<r>\n    <a></a>\n    <b></b> <!-- of b -->\n</r>'],
    ['a comment at the end', '<r>\n<b/>\n<!-- end --></r>', '<r>\n    <b></b>\n    <!-- end -->\n</r>'],
    ['a comment in a text', '<r><a>1<!-- x -->2</a></r>', '<r>\n    <a>1<!-- x -->2</a>\n</r>'],
    ['text between elements', '<r><b>x <d/><c/></b><a/></r>', '<r>\n    <a></a>\n    <b>x <d/><c/></b>\n</r>'],
  ])('%s', (_what, text, expected) => {
    const canonical = `<?xml version="1.0" encoding="UTF-8"?>\n${expected}\n`
    expect(formatted(text)).toBe(canonical)
    expect(formatted(canonical)).toBe(canonical)
  })

  it.each([
    ['\uFEFF<?xml version="1.0" encoding="utf-8" standalone="yes"?><r/>', '<r></r>\n'],
    ['<?xml version="1.0"?>\r\n<!-- licence -->\r\n\r\n<r/><!-- end -->', '<!-- licence -->\n<r></r>\n<!-- end -->\n'],
  ])('around the root: %j', (text, expected) => {
    const canonical = `<?xml version="1.0" encoding="UTF-8"?>\n${expected}`
    expect(formatted(text)).toBe(canonical)
    expect(formatted(canonical)).toBe(canonical)
  })
})
