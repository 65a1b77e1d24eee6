import { describe, expect, it } from 'vitest'
import { createOrg } from '../create-org.ts'
import type { Org, RecordHooks } from '../records/org-state.ts'
import { getRecord, insertRecord } from '../records/store.ts'
import type { Filter } from './filter.ts'
import { selectRecords, type Selection } from './select-records.ts'

function orgWithContacts(): Org {
  const org = createOrg()
  const account = insertRecord(org, 'Account', { Name: 'Acme', NumberOfEmployees: 5 })
  insertRecord(org, 'Contact', { LastName: 'Lee', FirstName: 'Ann', AccountId: String(account['Id']) })
  insertRecord(org, 'Contact', { LastName: 'Ray', DoNotCall: true })
  insertRecord(org, 'Contact', { LastName: 'ray', Birthdate: '2000-02-29' })
  return org
}

function names(org: Org, selection: Omit<Selection, 'object'>): unknown {
  const result = selectRecords(org, { object: 'Contact', ...selection })
  return 'error' in result ? result.error.code : result.records.map((record) => record['Name'])
}

const accountId = '001000000000001'

describe('selectRecords', () => {
  it.each<[Filter, unknown]>([
    [{ field: 'LastName', operator: '=', value: 'RAY' }, ['Ray', 'ray']],
    [{ field: 'LastName', operator: 'startsWith', value: 'R' }, ['Ray', 'ray']],
    [{ field: 'LastName', operator: 'endsWith', value: 'EE' }, ['Ann Lee']],
    [{ field: 'LastName', operator: 'contains', value: '%' }, []],
    [{ field: 'LastName', operator: 'in', value: ['lee', 'none'] }, ['Ann Lee']],
    [{ field: 'LastName', operator: 'in', value: [] }, []],
    [{ field: 'AccountId', operator: '=', value: accountId }, ['Ann Lee']],
    [{ field: 'AccountId', operator: '=', value: null }, ['Ray', 'ray']],
    [{ field: 'Account.NumberOfEmployees', operator: '>', value: 4 }, ['Ann Lee']],
    [{ field: 'DoNotCall', operator: '=', value: 'false' }, ['Ann Lee', 'ray']],
    [{ field: 'Birthdate', operator: '<', value: '2001-01-01' }, ['ray']],
    [
      {
        and: [
          { field: 'AccountId', operator: 'in', value: [accountId] },
          { field: 'FirstName', operator: '=', value: null },
        ],
      },
      [],
    ],
    [{ and: [] }, ['Ann Lee', 'Ray', 'ray']],
    [{ or: [] }, []],
    [{ not: { field: 'DoNotCall', operator: '=', value: true } }, ['Ann Lee', 'ray']],
    [{ field: 'Nme', operator: '=', value: 'x' }, 'unknown-field'],
    [{ field: 'Birthdate', operator: '=', value: 'yesterday' }, 'value-type'],
    [{ field: 'DoNotCall', operator: 'contains', value: 'x' }, 'operator-type'],
  ])('%j', (where, found) => expect(names(orgWithContacts(), { where })).toEqual(found))

  it('sorts and cuts, ties in the order of insertion', () => {
    const org = orgWithContacts()
    const orderBy = [{ field: 'LastName', descending: true }]
    expect(names(org, { orderBy })).toEqual(['Ray', 'ray', 'Ann Lee'])
    expect(names(org, { orderBy, offset: 1, limit: 1 })).toEqual(['ray'])
  })

  it('hands out the very rows of the org', () => {
    const org = orgWithContacts()
    const result = selectRecords(org, { object: 'Account' })
    expect('records' in result && result.records[0] === getRecord(org, accountId)).toBe(true)
  })

  it('fills in fields that are worked out on reading', () => {
    const lazy: RecordHooks['lazy'] = new Map([['Account', new Map([['Description', () => 'worked out']])]])
    const org = orgWithContacts()
    const result = selectRecords({ ...org, hooks: { ...org.hooks, lazy } }, { object: 'Account' })
    expect('records' in result && result.records[0]?.['Description']).toBe('worked out')
  })

  it('says when there is no such object', () => {
    expect(selectRecords(createOrg(), { object: 'Kontact' })).toMatchObject({ error: { code: 'unknown-object' } })
  })
})
