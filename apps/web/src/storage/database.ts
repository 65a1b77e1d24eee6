import { openDB } from 'idb'
import type { DBSchema, IDBPDatabase } from 'idb'

/** What is kept beside projects, by project id: their orgs, the reports of their imports, the folders they came from. */
export const BESIDE_PROJECTS = ['orgs', 'reports', 'folders'] as const
export type StoreName = 'projects' | (typeof BESIDE_PROJECTS)[number]

type Stores = { [S in StoreName]: { key: string; value: unknown } }

/** One browser database: projects and what is beside them. */
interface ParleyDb extends DBSchema, Stores {}

export type Database = IDBPDatabase<ParleyDb>

const NAME = 'parley'
const VERSION = 2

let opening: Promise<Database> | undefined

/** The open database; rejects where the browser forbids storage. */
export function database(): Promise<Database> {
  opening ??= openDB<ParleyDb>(NAME, VERSION, {
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore('projects')
        db.createObjectStore('orgs')
      }
      if (from < 2) {
        db.createObjectStore('reports')
        db.createObjectStore('folders')
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
