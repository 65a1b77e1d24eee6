import type { ImportFile } from '@parley/engine'
import type { FolderSource } from './folder-source.ts'
import type { FileFailure } from './import-report.ts'
import { readFolder } from './read-folder.ts'
import { failed, readOne } from './read-one.ts'
import { mayConcernUs, readTree } from './read-tree.ts'
import { chooseFlowVersions } from './choose-flow-versions.ts'
import { isZip, unzip } from './unzip.ts'

/** A file to read: a `File` is one. */
export interface SourceFile {
  readonly name: string
  readonly size: number
  arrayBuffer(): Promise<ArrayBuffer>
}

/** What somebody brought in one go. */
export interface Drop {
  readonly files: readonly DroppedFile[]
  readonly failures: readonly FileFailure[]
  /** Files of archives and folders that do not concern us. */
  readonly others: number
}

export interface DroppedFile extends ImportFile {
  /** Its name as the person knows it, with the archive or folder that it came from. */
  readonly source: string
  /** Path inside the SFDX project that it came from. */
  readonly path?: string
  /** Path inside the archive or folder that it came from. */
  readonly place?: string
}

/** Larger than anything that an org exports; a film dropped by mistake must not fill the memory. */
const MAX_BYTES = 64 * 1024 * 1024

/** Reads files of any known kind, and archives and folders of them. What can't be read says why; the rest goes on. */
export async function readDrop(sources: readonly (SourceFile | FolderSource)[]): Promise<Drop> {
  const drops = await Promise.all(
    sources.map(async (source) =>
      'children' in source ? readTree(source.name, await readFolder(source, mayConcernUs)) : readSource(source),
    ),
  )
  return chooseFlowVersions({
    files: drops.flatMap((drop) => drop.files),
    failures: drops.flatMap((drop) => drop.failures),
    others: drops.reduce((sum, drop) => sum + drop.others, 0),
  })
}

async function readSource(source: SourceFile): Promise<Drop> {
  if (source.size > MAX_BYTES)
    return failed(source.name, 'This file is larger than 64 MB. Flows and data are much smaller.')
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await source.arrayBuffer())
  } catch {
    return failed(source.name, 'The browser could not read this file. It may have been moved or deleted.')
  }
  return isZip(bytes) ? readTree(source.name, unzip(bytes, mayConcernUs)) : readOne(source.name, bytes)
}
