import { loadLater } from '../ui/load-later.ts'

/** The bundled projects, each in a chunk of its own that is loaded when it is opened: a start page needs none of them. */
const BUNDLES = {
  starter: loadLater(() => import('./bundles/starter.ts')),
  'order-update': loadLater(() => import('./bundles/order-update.ts')),
  'appointment-reminder': loadLater(() => import('./bundles/appointment-reminder.ts')),
  broadcast: loadLater(() => import('./bundles/broadcast.ts')),
} as const

/** A folder of the repository's `samples/`. */
export type BundledProject = keyof typeof BUNDLES

/** A bundled project's files: path inside the project → text. */
export async function sampleFiles(project: BundledProject): Promise<ReadonlyMap<string, string>> {
  const { files } = await BUNDLES[project]()
  return new Map(Object.entries(files).map(([path, text]) => [path.replace(/^\.\//, ''), text]))
}
