/**
 * Everything that the command line asks of the computer, so that a test can stand in for it. Paths are absolute, with
 * the separators of the system; texts are UTF-8.
 */
export interface Io {
  /** The current folder. */
  readonly folder: string
  out(text: string): void
  error(text: string): void
  /**
   * How far a long command is: one line that takes the place of the last one, and goes with an empty text. Only somebody at a
   * terminal sees it.
   */
  progress(text: string): void
  /** Undefined when there is no such thing, or it can't be looked at. */
  kindOf(path: string): 'file' | 'folder' | undefined
  /** The bytes of a file; undefined when it can't be read. */
  read(path: string): Uint8Array | undefined
  /** All or nothing: nobody ever reads half of a file. Answers whether it worked. */
  write(path: string, text: string): boolean
  /** Names in a folder, sorted by code unit; empty when it can't be read. */
  list(folder: string): readonly { readonly name: string; readonly isFolder: boolean }[]
}
