import { dirname, join } from 'node:path'
import type { Io } from '../io.ts'

/** The nearest folder with `sfdx-project.json`, from a folder upward. */
export function findProject(io: Io, folder: string): string | undefined {
  if (io.kindOf(join(folder, 'sfdx-project.json')) === 'file') return folder
  const parent = dirname(folder)
  return parent === folder ? undefined : findProject(io, parent)
}
