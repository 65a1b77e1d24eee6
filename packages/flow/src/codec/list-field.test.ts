import { CANONICAL_DIALECT, createElement, parseXml, printElement } from '@parley/xml'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Condition } from '../elements/element.ts'
import { conditionRow } from '../elements/conditions/condition-row.ts'
import type { Pen } from './field.ts'
import { list, textItem } from './list-field.ts'

const pen: Pen = { dialect: CANONICAL_DIALECT, depth: 1, order: [] }
const conditions = list('conditions', conditionRow)
const texts = list('t', textItem)

// Few different texts, so that items repeat, move and change.
const word = fc.constantFrom('', 'a', 'b & c', '<d>')
const condition: fc.Arbitrary<Condition> = fc.record(
  {
    leftValueReference: word,
    operator: word,
    rightValue: fc.oneof(
      fc.record({ kind: fc.constant('string'), text: word }),
      fc.record({ kind: fc.constant('boolean'), value: fc.boolean() }),
      fc.record({ kind: fc.constant('reference'), to: fc.constantFrom('x', 'y.z') }),
    ),
  },
  { requiredKeys: ['leftValueReference', 'operator'] },
)

describe('a list in the file', () => {
  it('reads as what was written, whatever was there before', () => {
    const law = fc.property(fc.array(condition), fc.array(condition), (before, after) => {
      const empty = createElement({ name: 'rules' }, 0, CANONICAL_DIALECT)
      const written = conditions.write(conditions.write(empty, before, pen), after, pen)
      expect(conditions.read(written)).toEqual(after)
      expect(conditions.write(written, after, pen)).toBe(written)
      const reread = parseXml(printElement(written)).document?.root
      expect(reread && conditions.read(reread)).toEqual(after)
    })
    expect(() => fc.assert(law)).not.toThrow()
  })

  it.each<[string, string[], string]>([
    ['removed', ['a', 'c'], '<r>\n  <t>a</t>\n  <!-- of c -->\n  <t x="1">c</t>\n  <u/>\n</r>'],
    [
      'added',
      ['a', 'n', 'b', 'c'],
      '<r>\n  <t>a</t>\n  <t>n</t>\n  <t>b</t>\n  <!-- of c -->\n  <t x="1">c</t>\n  <u/>\n</r>',
    ],
    [
      'changed in place',
      ['a', 'b', 'n'],
      '<r>\n  <t>a</t>\n  <t>b</t>\n  <!-- of c -->\n  <t x="1">n</t>\n  <u/>\n</r>',
    ],
    [
      'moved with its attributes',
      ['c', 'a', 'b'],
      '<r>\n  <t x="1">c</t>\n  <t>a</t>\n  <t>b</t>\n  <!-- of c -->\n  <u/>\n</r>',
    ],
    ['emptied', [], '<r>\n  <!-- of c -->\n  <u/>\n</r>'],
  ])('keeps the other lines when an item is %s', (_name, items, text) => {
    const root = parseXml('<r>\n  <t>a</t>\n  <t>b</t>\n  <!-- of c -->\n  <t x="1">c</t>\n  <u/>\n</r>').document?.root
    if (root === undefined) throw new Error('not read')
    expect(printElement(texts.write(root, items, pen))).toBe(text)
  })
})
