import { decodeText, readImportFile } from '@parley/engine'
import type { ImportFile } from '@parley/engine'
import type { FileFailure } from './import-report.ts'
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
  /** Files of archives that do not concern us. */
  readonly others: number
}

export interface DroppedFile extends ImportFile {
  /** Its name as the person knows it, with the archive that it came from. */
  readonly source: string
  /** Path inside the SFDX project that it came from. */
  readonly path?: string
}

/** Larger than anything that an org exports; a film dropped by mistake must not fill the memory. */
const MAX_BYTES = 64 * 1024 * 1024

/** Reads files of any known kind, and archives of them. What can't be read says why; the rest goes on. */
export async function readDrop(sources: readonly SourceFile[]): Promise<Drop> {
  const drops = await Promise.all(sources.map(readSource))
  return {
    files: drops.flatMap((drop) => drop.files),
    failures: drops.flatMap((drop) => drop.failures),
    others: drops.reduce((sum, drop) => sum + drop.others, 0),
  }
}

async function readSource(source: SourceFile): Promise<Drop> {
  if (source.size > MAX_BYTES)
    return failed(source.name, 'This file is larger than 64 MB. Flows and data are much smaller.')
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await source.arrayBuffer())
  } catch {
    return failed(source.name, 'The browser could not read this file. A folder has to be zipped first.')
  }
  return isZip(bytes) ? readArchive(source.name, bytes) : readOne(source.name, bytes)
}

function failed(file: string, message: string): Drop {
  return { files: [], failures: [{ file, message }], others: 0 }
}

function readOne(file: string, bytes: Uint8Array): Drop {
  const decoded = decodeText(bytes, file)
  const read = 'text' in decoded ? readImportFile(file, decoded.text) : decoded
  if (!('problem' in read)) return { files: [{ ...read, source: file }], failures: [], others: 0 }
  const { message, line, column } = read.problem
  return { files: [], failures: [{ file, message, line, column }], others: 0 }
}

function readArchive(archive: string, bytes: Uint8Array): Drop {
  const unzipped = unzip(bytes, mayConcernUs)
  if ('fault' in unzipped) return failed(archive, unzipped.fault)
  const root = projectRoot([...unzipped.files.keys()])
  const drops = [...unzipped.files].map(([path, content]) => {
    const drop = readOne(path, content)
    // In an archive the name alone made it a candidate: other JSON, other XML is none of our business.
    const isOther = drop.failures.length > 0 && !isSurelyOurs(path)
    return isOther ? { files: [], failures: [], others: 1 } : withSource(drop, archive, path, root)
  })
  const refused = unzipped.refused.map(({ name, message }) => ({ file: `${archive}: ${name}`, message }))
  return {
    files: drops.flatMap((drop) => drop.files),
    failures: [...refused, ...drops.flatMap((drop) => drop.failures)],
    others: unzipped.others + drops.reduce((sum, drop) => sum + drop.others, 0),
  }
}

function withSource(drop: Drop, archive: string, path: string, root: string | undefined): Drop {
  const isInProject = root !== undefined && path.startsWith(root)
  return {
    ...drop,
    files: drop.files.map((file) => ({
      ...file,
      source: `${archive}: ${path}`,
      ...(isInProject ? { path: path.slice(root.length) } : {}),
    })),
    failures: drop.failures.map((failure) => ({ ...failure, file: `${archive}: ${path}` })),
  }
}

const OURS =
  /\.(flow-meta\.xml|flow|conversationMessageDefinition(-meta\.xml)?|messagingChannel(-meta\.xml)?)$|(^|\/)(data|scenarios)\/[^/]+\.json$|(^|\/)sfdx-project\.json$/

function isSurelyOurs(path: string): boolean {
  return OURS.test(path)
}

/** Candidates by name. Hidden folders and what package managers install are never looked into. */
function mayConcernUs(path: string): boolean {
  if (/(^|\/)(\.|__MACOSX\/|node_modules\/)/.test(path)) return false
  if (isSurelyOurs(path)) return true
  return /\.(json|csv|xml)$/i.test(path) && !/(-meta\.xml|(^|\/)package\.xml)$/i.test(path)
}

/** The folder of the SFDX project in an archive, with a slash at the end; undefined when there is none. */
function projectRoot(paths: readonly string[]): string | undefined {
  const files = paths.filter((path) => /(^|\/)sfdx-project\.json$/.test(path))
  const [nearest] = files.toSorted((a, b) => a.split('/').length - b.split('/').length)
  return nearest?.slice(0, -'sfdx-project.json'.length)
}
