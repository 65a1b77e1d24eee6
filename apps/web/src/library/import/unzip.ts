import { entryPath } from '@parley/engine'
import { inflateEntry } from './inflate-entry.ts'
import { readZipDirectory } from './zip-directory.ts'

/** What an archive may hold, counted in what really comes out of it: what its headers say is not believed. */
export interface ZipLimits {
  readonly entries: number
  readonly bytes: number
  /** Bytes out for each byte in; text hardly ever packs better than 50 to 1. */
  readonly ratio: number
}

export const ZIP_LIMITS: ZipLimits = { entries: 10_000, bytes: 64 * 1024 * 1024, ratio: 200 }

export type Unzipped =
  | {
      /** Path inside the archive → content, of the entries that were wanted. */
      readonly files: ReadonlyMap<string, Uint8Array>
      /** Names that can't be used, and entries that can't be read. */
      readonly refused: readonly { readonly name: string; readonly message: string }[]
      /** Files that nobody wanted. */
      readonly others: number
    }
  /** Why nothing of the archive is used. */
  | { readonly fault: string }

const DAMAGED = 'This archive is damaged or cut off. Make or download it again.'

/** A few kilobytes may pack very well without being a bomb. */
const SMALL = 1024 * 1024

/** Whether the bytes begin like a zip file, an empty one too. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)
}

/** Inflates the wanted files of an archive piece by piece, and stops as soon as it is more than a project can be. */
export function unzip(bytes: Uint8Array, isWanted: (path: string) => boolean, limits = ZIP_LIMITS): Unzipped {
  const entries = readZipDirectory(bytes, limits.entries)
  if (entries === 'damaged') return { fault: DAMAGED }
  if (entries === 'too many entries')
    return { fault: `This archive has more than ${String(limits.entries)} entries. No project does.` }
  if (entries.length === 0) return { fault: 'This archive is empty.' }
  const files = new Map<string, Uint8Array>()
  const refused: { name: string; message: string }[] = []
  const spent = { packed: 0, inflated: 0 }
  const spend = (packed: number, inflated: number): string | undefined => {
    spent.packed += packed
    spent.inflated += inflated
    return tooMuch(spent.inflated, spent.packed, limits)
  }
  let others = 0
  for (const entry of entries) {
    const { name } = entry
    if (name.endsWith('/')) continue
    const path = entryPath(name)
    if (path === undefined)
      refused.push({ name, message: 'This name leads out of the archive’s folder, or no file can have it.' })
    else if (files.has(path)) refused.push({ name, message: 'The archive has a file of this name already.' })
    else if (isWanted(path)) {
      const read = inflateEntry(entry, spend)
      if ('fault' in read) return read
      if ('content' in read) files.set(path, read.content)
      else refused.push({ name, message: read.refusal })
    } else others += 1
  }
  return { files, refused, others }
}

function tooMuch(inflated: number, packed: number, { bytes, ratio }: ZipLimits): string | undefined {
  if (inflated > bytes)
    return `This archive holds more than ${String(bytes / 1024 / 1024)} MB. A project is much smaller.`
  if (inflated > SMALL && inflated > packed * ratio)
    return `This archive swells to more than ${String(ratio)} times its size. No project does.`
  return undefined
}
