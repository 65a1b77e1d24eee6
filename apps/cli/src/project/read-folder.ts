import { isProjectFile } from '@parley/engine'
import { join } from 'node:path'
import type { Io } from '../io.ts'

/**
 * The files of a project's folder that Parley reads, by their path inside it with `/`.
 *
 * @param isWanted tells by the path whether to read a file
 */
export function readFolder(io: Io, folder: string, isWanted = isProjectFile): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  for (const path of pathsIn(io, folder, '')) {
    if (!isWanted(path)) continue
    const bytes = io.read(join(folder, path))
    if (bytes !== undefined) files.set(path, bytes)
  }
  return files
}

/** Paths of all files under a folder, relative to it with `/`; installed packages and hidden folders are left out. */
export function pathsIn(io: Io, folder: string, prefix: string): string[] {
  return io.list(join(folder, prefix)).flatMap(({ name, isFolder }) => {
    const path = prefix === '' ? name : `${prefix}/${name}`
    if (!isFolder) return [path]
    return isPassedOver(name) ? [] : pathsIn(io, folder, path)
  })
}

/** Whether a folder holds what is no work of the project's people: installed packages, or what tools hide. */
export function isPassedOver(folder: string): boolean {
  return folder === 'node_modules' || folder.startsWith('.')
}
