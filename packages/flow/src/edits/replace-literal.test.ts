import { describe, expect, it } from 'vitest'
import { literalsOf } from '../document/literals.ts'
import { readFlow } from '../document/read-flow.ts'
import { writeFlow } from '../document/write-flow.ts'
import { applyEdit, refusal } from './apply-edit.ts'

const text = `<?xml version="1.0" encoding="UTF-8"?>
<Flow xmlns="http://soap.sforce.com/2006/04/metadata">
    <constants><name>Chat</name><value><stringValue>0Mj1</stringValue></value></constants>
    <label>0Mj1</label>
    <mysteries><name>M</name><deep><stringValue><![CDATA[0Mj1]]></stringValue><other>0Mj1</other></deep></mysteries>
    <recordLookups><name>Get</name><filters><value><stringValue>0Mj1 </stringValue></value></filters></recordLookups>
    <start><filters><value><stringValue>a &amp; b</stringValue></value></filters></start>
</Flow>
`
const { document } = readFlow(text)
if (document === undefined) throw new Error('the flow of this test is no flow')

describe('literals', () => {
  it('are told with who holds them', () => {
    expect(literalsOf(document).map((each) => [each.holder, each.text])).toEqual([
      ['Chat', '0Mj1'],
      ['M', '0Mj1'],
      ['Get', '0Mj1 '],
      ['$Start', 'a & b'],
    ])
  })

  it.each([
    [
      '0Mj1',
      '<1>',
      [
        ['>0Mj1</stringValue>', '>&lt;1&gt;</stringValue>'],
        ['<![CDATA[0Mj1]]>', '&lt;1&gt;'],
      ],
    ],
    ['a & b', 'c', [['a &amp; b', 'c']]],
  ])('%j becomes %j and nothing else changes', (from, to, changes) => {
    const expected = changes.reduce((result, [before = '', after = '']) => result.replace(before, after), text)
    expect(writeFlow(applyEdit(document, { type: 'replaceLiteral', from, to }))).toBe(expected)
  })

  it('refuses a text that stands nowhere', () => {
    const edit = { type: 'replaceLiteral', from: 'nope', to: 'x' } as const
    expect(refusal(document, edit)?.code).toBe('edit/no-such-literal')
    expect(applyEdit(document, edit)).toBe(document)
  })
})
