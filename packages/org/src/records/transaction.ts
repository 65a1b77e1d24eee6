import type { Org } from './org-state.ts'

/** Opens a transaction: from here on every change can be undone. Opening a second one is a mistake of the caller. */
export function begin(org: Org): void {
  if (org.transaction) throw new RangeError('a transaction is open already')
  const serials = new Map(org.serials)
  const drawn = org.random.drawn
  org.transaction = {
    undo: [
      () => {
        org.serials.clear()
        for (const [name, serial] of serials) org.serials.set(name, serial)
        org.random.drawn = drawn
      },
    ],
    afterCommit: [],
  }
}

/** Keeps what was done since `begin`, then does what waited for that. */
export function commit(org: Org): void {
  const transaction = open(org)
  org.transaction = undefined
  for (const action of transaction.afterCommit) action()
}

/** Undoes everything since `begin`: rows, automatic numbers, Ids and UUIDs to come, and what `onRollback` was told. */
export function rollback(org: Org): void {
  const transaction = open(org)
  org.transaction = undefined
  for (const undo of transaction.undo.reverse()) undo()
}

/** Remembers how to put something back that isn't a record; without an open transaction there is nothing to undo. */
export function onRollback(org: Org, undo: () => void): void {
  org.transaction?.undo.push(undo)
}

/** Does it after the open transaction is committed (never, when it is rolled back), or now when none is open. */
export function onCommit(org: Org, action: () => void): void {
  if (org.transaction) org.transaction.afterCommit.push(action)
  else action()
}

function open(org: Org): NonNullable<Org['transaction']> {
  if (!org.transaction) throw new RangeError('no transaction is open')
  return org.transaction
}
