import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createOrg } from '../create-org.ts'
import { loadOrg, saveOrg } from '../save-org.ts'
import { uuid } from './ids.ts'
import type { Org } from './org-state.ts'
import { deleteRecord, findBy, insertRecord, recordsOf, updateRecord } from './store.ts'
import { begin, commit, onCommit, onRollback, rollback } from './transaction.ts'

/** One change, to the record that `pick` points at among those there are. */
interface Change {
  readonly type: 'insertAccount' | 'insertContact' | 'update' | 'delete' | 'uuid' | 'lookUp'
  readonly pick: number
}

const change: fc.Arbitrary<Change> = fc.record({
  type: fc.constantFrom('insertAccount', 'insertContact', 'update', 'delete', 'uuid', 'lookUp'),
  pick: fc.nat(1000),
})

function apply(org: Org, { type, pick }: Change): void {
  const accounts = recordsOf(org, 'Account').map((record) => String(record['Id']))
  const account = accounts[pick % Math.max(accounts.length, 1)]
  if (type === 'insertAccount') {
    const room = pick % 2 === 0 ? {} : { Phone: '1' }
    const own = `0015g0000${String(pick).padStart(6, '0')}`
    const isTaken = accounts.some((id) => id.startsWith(own))
    insertRecord(org, 'Account', { Name: `A${pick}`, ...room }, pick % 5 === 0 && !isTaken ? { id: own } : {})
  }
  if (type === 'insertContact') insertRecord(org, 'Contact', { LastName: `C${pick}`, AccountId: account ?? null })
  if (type === 'update' && account) updateRecord(org, account, { Name: `B${pick}` })
  if (type === 'delete' && account) deleteRecord(org, account)
  if (type === 'uuid') uuid(org)
  if (type === 'lookUp') findBy(org, 'Contact', 'AccountId', account ?? null)
}

const saved = (org: Org): string => JSON.stringify(saveOrg(org))

/** What look-ups by index answer, against a scan. */
function expectIndexesRight(org: Org): void {
  const contacts = recordsOf(org, 'Contact')
  for (const account of [null, ...recordsOf(org, 'Account').map((record) => String(record['Id']))]) {
    const scanned = contacts.filter((contact) => (contact['AccountId'] ?? null) === account)
    expect(findBy(org, 'Contact', 'AccountId', account)).toEqual(scanned)
  }
}

describe('rollback', () => {
  it('leaves no trace, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(change), fc.array(change), (before, inside) => {
        const org = createOrg()
        for (const each of before) apply(org, each)
        const bytes = saved(org)
        begin(org)
        for (const each of inside) apply(org, each)
        rollback(org)
        expect(saved(org)).toBe(bytes)
        expectIndexesRight(org)
      }),
    )
  })

  it('undoes what others told it of, the newest first', () => {
    const org = createOrg()
    const undone: string[] = []
    begin(org)
    onRollback(org, () => undone.push('first'))
    onRollback(org, () => undone.push('second'))
    onCommit(org, () => undone.push('committed'))
    rollback(org)
    expect(undone).toEqual(['second', 'first'])
  })
})

describe('commit', () => {
  it('keeps the changes and then does what waited', () => {
    const org = createOrg()
    const seen: number[] = []
    begin(org)
    insertRecord(org, 'Account', { Name: 'A' })
    onCommit(org, () => seen.push(recordsOf(org, 'Account').length))
    expect(seen).toEqual([])
    commit(org)
    expect(seen).toEqual([1])
  })

  it('waits for nothing where no transaction is open', () => {
    const seen: string[] = []
    onCommit(createOrg(), () => seen.push('done'))
    expect(seen).toEqual(['done'])
  })
})

it('an org that was saved and loaded goes on as if nothing had been', () => {
  fc.assert(
    fc.property(fc.array(change), fc.array(change), (before, after) => {
      const org = createOrg()
      for (const each of before) apply(org, each)
      const copy = loadOrg(JSON.parse(saved(org)))
      for (const each of after) apply(org, each)
      for (const each of after) apply(copy, each)
      expect(saved(copy)).toBe(saved(org))
      expectIndexesRight(copy)
    }),
  )
})

it('is not opened twice, nor saved while open', () => {
  const org = createOrg()
  begin(org)
  expect(() => begin(org)).toThrow(RangeError)
  expect(() => saveOrg(org)).toThrow(RangeError)
  commit(org)
  expect(() => rollback(org)).toThrow(RangeError)
})
