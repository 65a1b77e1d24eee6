import { database } from './database.ts'
import type { StoreName } from './database.ts'
import { storageWorks, tryStorage } from './storage-status.ts'

/** What the browser did not take, by store and id. This tab goes on with it: what the database has is older. */
const unkept = new Map<StoreName, Map<string, unknown>>()

/** Keeps a value. Only who keeps it understands it, and checks it when it comes back. */
export async function putValue(store: StoreName, id: string, value: unknown): Promise<void> {
  const waiting = unkeptIn(store)
  waiting.set(id, value)
  const isKept = await isDone(async () => (await database()).put(store, value, id))
  // While this one was written a newer one may have come.
  if (isKept && waiting.get(id) === value) waiting.delete(id)
  if (isKept) tellWhenAllIsKept()
}

/** What was kept last; undefined when there is nothing. */
export async function getValue(store: StoreName, id: string): Promise<unknown> {
  const waiting = unkeptIn(store)
  if (waiting.has(id)) return waiting.get(id)
  return tryStorage(async () => (await database()).get(store, id))
}

/** Every value of a store. */
export async function listValues(store: StoreName): Promise<readonly unknown[]> {
  const kept = await tryStorage(async () => {
    const { store: values, done } = (await database()).transaction(store)
    const [ids, all] = await Promise.all([values.getAllKeys(), values.getAll(), done])
    return ids.map((id, index): [string, unknown] => [id, all[index]])
  })
  return [...new Map([...(kept ?? []), ...unkeptIn(store)]).values()]
}

/** Forgets what several stores have under one id: all of it or, where that fails, nothing. */
export async function deleteValues(stores: readonly StoreName[], id: string): Promise<void> {
  for (const store of stores) unkeptIn(store).delete(id)
  const isGone = await isDone(async () => {
    const transaction = (await database()).transaction(stores, 'readwrite')
    await Promise.all([...stores.map((store) => transaction.objectStore(store).delete(id)), transaction.done])
  })
  if (isGone) tellWhenAllIsKept()
}

async function isDone(write: () => Promise<unknown>): Promise<boolean> {
  return (await tryStorage(() => write().then(() => true))) === true
}

function tellWhenAllIsKept(): void {
  if ([...unkept.values()].every((waiting) => waiting.size === 0)) storageWorks()
}

function unkeptIn(store: StoreName): Map<string, unknown> {
  const known = unkept.get(store)
  if (known !== undefined) return known
  const made = new Map<string, unknown>()
  unkept.set(store, made)
  return made
}
