import type { FolderFile } from '../../storage/index.ts'
import { dataStem } from './load-data.ts'
import type { Drop } from './read-drop.ts'

/** Path in the project and the file in the folder: of files that were placed, and of the data that follows them. */
export function folderFiles(
  drop: Drop,
  places: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, string>,
): readonly (readonly [string, FolderFile])[] {
  const placed = [...files].map(([path, text]) => [path, { place: places.get(path) ?? path, text }] as const)
  const data = drop.files.flatMap((file) => {
    const { kind, place, text } = file
    return kind === 'data' && place !== undefined ? [[`${dataStem(file)}.json`, { place, text }] as const] : []
  })
  return [...placed, ...data]
}
