import { entryPath } from '@parley/engine'
import type { FileSource, FolderSource } from './folder-source.ts'
import { ZIP_LIMITS } from './unzip.ts'
import type { Unzipped } from './unzip.ts'

export interface FolderLimits {
  readonly entries: number
  readonly bytes: number
  /** Folders in folders. */
  readonly depth: number
}

const LIMITS: FolderLimits = { entries: ZIP_LIMITS.entries, bytes: ZIP_LIMITS.bytes, depth: 32 }

/** What version control and package managers keep: large, and never part of a project. */
const SKIPPED = new Set(['node_modules', '__MACOSX'])

/** Reads the wanted files of a folder and the folders in it, under the limits of an archive. Hidden folders are left out. */
export async function readFolder(
  folder: FolderSource,
  isWanted: (path: string) => boolean,
  limits = LIMITS,
): Promise<Unzipped> {
  const found: { path: string; file: FileSource }[] = []
  const refused: { name: string; message: string }[] = []
  let entries = 0
  let others = 0
  let bytes = 0

  const walk = async (parent: FolderSource, prefix: string, depth: number): Promise<string | undefined> => {
    if (depth > limits.depth) return `This folder has more than ${String(limits.depth)} folders inside each other.`
    const children = await parent.children()
    entries += children.length
    if (entries > limits.entries)
      return `This folder has more than ${String(limits.entries)} files. Choose the folder of one project.`
    for (const child of children.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (child.kind === 'folder') {
        if (child.name.startsWith('.') || SKIPPED.has(child.name)) continue
        const fault = await walk(child, `${prefix}${child.name}/`, depth + 1)
        if (fault !== undefined) return fault
        continue
      }
      const path = entryPath(prefix + child.name)
      if (path === undefined) refused.push({ name: prefix + child.name, message: 'This name can’t be used.' })
      else if (isWanted(path)) found.push({ path, file: child })
      else others += 1
    }
    return undefined
  }

  const files = new Map<string, Uint8Array>()
  try {
    const fault = await walk(folder, '', 1)
    if (fault !== undefined) return { fault }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { fault: 'The browser could not read this folder. It may have been moved, or reading it is not allowed.' }
  }
  for (const { path, file } of found) {
    try {
      const source = await file.open()
      bytes += source.size
      if (bytes > limits.bytes)
        return {
          fault: `This folder holds more than ${String(limits.bytes / 1024 / 1024)} MB. A project is much smaller.`,
        }
      files.set(path, new Uint8Array(await source.arrayBuffer()))
    } catch (error) {
      if (!(error instanceof Error)) throw error
      refused.push({ name: path, message: 'The browser could not read this file.' })
    }
  }
  return { files, refused, others }
}
