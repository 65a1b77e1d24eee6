import '../zod-config.ts'
import { z } from 'zod'
import { getValue, putValue } from './stored-values.ts'

const folderFile = z
  .object({
    /** Path inside the folder; it differs from the project's where the file lies in no usual place. */
    place: z.string(),
    /** The text that it was read or written with last. */
    text: z.string(),
  })
  .readonly()

const folderBinding = z
  .object({
    handle: z.custom<FileSystemDirectoryHandle>(
      (value) => typeof FileSystemDirectoryHandle === 'function' && value instanceof FileSystemDirectoryHandle,
    ),
    /** Where in the folder the project lies; with a slash at the end, or empty. */
    root: z.string(),
    /** Path in the project and the file. Pairs, because a path may be any name. */
    files: z.array(z.tuple([z.string(), folderFile]).readonly()).readonly(),
  })
  .readonly()

/** The folder on the disk that a project was opened from, and what is known of its files. */
export type FolderBinding = z.infer<typeof folderBinding>
export type FolderFile = z.infer<typeof folderFile>

export async function putFolderBinding(projectId: string, binding: FolderBinding): Promise<void> {
  await putValue('folders', projectId, binding)
}

/** Undefined for a project that is in the browser only. */
export async function getFolderBinding(projectId: string): Promise<FolderBinding | undefined> {
  return folderBinding.safeParse(await getValue('folders', projectId)).data
}
