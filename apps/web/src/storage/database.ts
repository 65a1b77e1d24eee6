import { openDB } from 'idb'
import type { DBSchema, IDBPDatabase } from 'idb'

/** One browser database: projects and the orgs beside them, both by project id. */
interface ParleyDb extends DBSchema {
  projects: { key: string; value: unknown }
  orgs: { key: string; value: unknown }
}

export type Database = IDBPDatabase<ParleyDb>

const NAME = 'parley'
const VERSION = 1

let opening: Promise<Database> | undefined

/** The open database; rejects where the browser forbids storage. */
export function database(): Promise<Database> {
  opening ??= openDB<ParleyDb>(NAME, VERSION, {
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore('projects')
        db.createObjectStore('orgs')
      }
    },
    // A newer Parley in another tab wants to change the shape; this tab must let go.
    blocking(_from, _to, event) {
      if (event.target instanceof IDBDatabase) event.target.close()
      opening = undefined
    },
    terminated() {
      opening = undefined
    },
  })
  opening.catch(() => {
    opening = undefined
  })
  return opening
}
