import { exportProject } from '@parley/engine'
import type { ExportOptions } from '@parley/engine'
import { strToU8, zipSync } from 'fflate'

/** A project's files as an SFDX project in one folder of a zip archive. The same project gives the same bytes. */
export function projectZip(
  folder: string,
  files: ReadonlyMap<string, string>,
  options: ExportOptions,
): Uint8Array<ArrayBuffer> {
  const entries = [...exportProject(files, options)].map(
    ([path, text]) => [`${folder}/${path}`, strToU8(text)] as const,
  )
  return zipSync(Object.fromEntries(entries), { mtime: EPOCH })
}

/** The first moment that a zip file can tell. It has no zone, so it is made of local parts. */
const EPOCH = new Date(1980, 0, 1)
