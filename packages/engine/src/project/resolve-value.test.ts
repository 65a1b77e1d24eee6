import { createOrg, insertRecord } from '@parley/org'
import { describe, expect, it } from 'vitest'
import { resolveValue } from './resolve-value.ts'

const org = createOrg()
const ann = insertRecord(org, 'Contact', { LastName: 'Lindqvist' })
org.references.set('ann', String(ann['Id']))

describe('resolveValue', () => {
  it.each([
    ['text', 'text'],
    ['@ann', ann['Id']],
    ['@@ann', '@ann'],
    ['@ ann', '@ ann'],
    [null, null],
    [true, true],
    [12, 12],
    [0.1, { unscaled: '1', scale: 1 }],
    [
      ['@ann', null],
      [ann['Id'], null],
    ],
    [
      { LastName: 'X', ReportsToId: '@ann' },
      { LastName: 'X', ReportsToId: ann['Id'], attributes: { type: 'Contact' } },
    ],
    [
      { attributes: { type: 'Lead' }, LastName: 'X' },
      { LastName: 'X', attributes: { type: 'Lead' } },
    ],
  ])('%j', (value, expected) => {
    expect(resolveValue(org, value, 'Contact')).toEqual({ value: expected })
  })

  it.each([
    ['@bob', ''],
    [['@ann', '@bob'], '[1]'],
    [{ ReportsToId: '@constructor' }, '.ReportsToId'],
  ])('refuses an unknown name: %j', (value, at) => {
    expect(resolveValue(org, value, 'Contact')).toMatchObject({ error: { at } })
  })

  it('refuses a record of no known object', () => {
    expect(resolveValue(org, { Name: 'X' })).toHaveProperty('error')
  })
})
