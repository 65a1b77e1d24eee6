import type { SourceFile } from './read-drop.ts'

/** A folder that somebody brings, whichever way the browser gives it. */
export interface FolderSource {
  readonly kind: 'folder'
  readonly name: string
  children(): Promise<readonly (FolderSource | FileSource)[]>
}

export interface FileSource {
  readonly kind: 'file'
  readonly name: string
  open(): Promise<SourceFile>
}

/** A folder that was picked. */
export function folderOfHandle(handle: FileSystemDirectoryHandle): FolderSource {
  return {
    kind: 'folder',
    name: handle.name,
    children: async () => {
      const children: (FolderSource | FileSource)[] = []
      for await (const child of handle.values()) {
        if (child.kind === 'directory') children.push(folderOfHandle(child))
        else children.push({ kind: 'file', name: child.name, open: () => child.getFile() })
      }
      return children
    },
  }
}

/** A folder that was dropped: this older interface is the one that every browser has. */
export function folderOfEntry(entry: FileSystemDirectoryEntry): FolderSource {
  return {
    kind: 'folder',
    name: entry.name,
    children: async () => {
      const reader = entry.createReader()
      const children: (FolderSource | FileSource)[] = []
      // A reader gives a hundred at a time, and none when it is done.
      for (;;) {
        const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail))
        if (some.length === 0) return children
        children.push(...some.flatMap(sourceOf))
      }
    },
  }
}

function sourceOf(entry: FileSystemEntry): readonly (FolderSource | FileSource)[] {
  if (isFolder(entry)) return [folderOfEntry(entry)]
  if (!isFile(entry)) return []
  return [{ kind: 'file', name: entry.name, open: () => new Promise<File>((done, fail) => entry.file(done, fail)) }]
}

export function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}
