import { decodeText } from '@parley/engine'

/** A file on the disk as it is now: its text; `gone`; or that it is no text, or may not be read. */
export type DiskFile = { readonly text: string } | 'gone' | 'unreadable'

export async function readDiskFile(folder: FileSystemDirectoryHandle, place: string): Promise<DiskFile> {
  try {
    const file = await (await fileHandle(folder, place, false)).getFile()
    const decoded = decodeText(new Uint8Array(await file.arrayBuffer()), place)
    return 'text' in decoded ? { text: decoded.text } : 'unreadable'
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    return error.name === 'NotFoundError' ? 'gone' : 'unreadable'
  }
}

/** Writes the whole file, or leaves it as it was: what is written counts when it is closed. Makes folders as needed. */
export async function writeDiskFile(folder: FileSystemDirectoryHandle, place: string, text: string): Promise<void> {
  const handle = await fileHandle(folder, place, true)
  const writable = await handle.createWritable()
  try {
    await writable.write(text)
  } catch (error) {
    await writable.abort()
    throw error
  }
  await writable.close()
}

export async function deleteDiskFile(folder: FileSystemDirectoryHandle, place: string): Promise<void> {
  const { parent, name } = await parentOf(folder, place, false)
  await parent.removeEntry(name)
}

async function fileHandle(
  folder: FileSystemDirectoryHandle,
  place: string,
  create: boolean,
): Promise<FileSystemFileHandle> {
  const { parent, name } = await parentOf(folder, place, create)
  return parent.getFileHandle(name, { create })
}

async function parentOf(
  folder: FileSystemDirectoryHandle,
  place: string,
  create: boolean,
): Promise<{ readonly parent: FileSystemDirectoryHandle; readonly name: string }> {
  const parts = place.split('/')
  let parent = folder
  for (const part of parts.slice(0, -1)) parent = await parent.getDirectoryHandle(part, { create })
  return { parent, name: parts.at(-1) ?? '' }
}
