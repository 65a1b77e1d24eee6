import { entryPath } from '@parley/engine'
import { Unzip, UnzipInflate } from 'fflate'
import type { UnzipFile } from 'fflate'

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
      /** Names that lead out of the folder, and entries that are damaged. */
      readonly refused: readonly { readonly name: string; readonly message: string }[]
      /** Files that nobody wanted. */
      readonly others: number
    }
  /** Why nothing of the archive is used. */
  | { readonly fault: string }

/** How much is inflated before the limits are looked at again: DEFLATE makes at most 1,032 bytes of one. */
const SLICE = 8 * 1024
/** A few kilobytes may pack very well without being a bomb. */
const SMALL = 1024 * 1024

const DAMAGED = 'This archive is damaged or cut off. Make or download it again.'

/** Whether the bytes begin like a zip file, an empty one too. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)
}

/** Inflates the wanted files of an archive piece by piece, and stops as soon as it is more than a project can be. */
export function unzip(bytes: Uint8Array, isWanted: (path: string) => boolean, limits = ZIP_LIMITS): Unzipped {
  if (!hasDirectory(bytes)) return { fault: DAMAGED }
  const files = new Map<string, Uint8Array>()
  const refused: { name: string; message: string }[] = []
  const open = new Set<string>()
  let entries = 0
  let others = 0
  let inflated = 0
  let pushed = 0
  let fault: string | undefined

  const take = (file: UnzipFile, path: string): void => {
    const chunks: Uint8Array[] = []
    open.add(path)
    file.ondata = (error, chunk, isLast) => {
      if (error !== null) {
        open.delete(path)
        refused.push({ name: file.name, message: 'This entry of the archive is damaged.' })
        return
      }
      inflated += chunk.length
      fault ??= tooMuch(inflated, pushed, limits)
      if (fault !== undefined) return
      chunks.push(chunk)
      if (!isLast) return
      open.delete(path)
      files.set(path, joined(chunks))
    }
    file.start()
  }

  const archive = new Unzip((file) => {
    entries += 1
    if (entries > limits.entries) fault ??= `This archive has more than ${String(limits.entries)} entries.`
    if (fault !== undefined || file.name.endsWith('/')) return
    const path = entryPath(file.name)
    if (path === undefined) refused.push({ name: file.name, message: 'This name leads out of the archive’s folder.' })
    else if (isWanted(path) && !files.has(path) && !open.has(path)) take(file, path)
    else others += 1
  })
  archive.register(UnzipInflate)
  try {
    while (pushed < bytes.length && fault === undefined) {
      const slice = bytes.subarray(pushed, pushed + SLICE)
      pushed += slice.length
      archive.push(slice, pushed === bytes.length)
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { fault: DAMAGED }
  }
  if (fault !== undefined) return { fault }
  if (open.size > 0) return { fault: DAMAGED }
  if (entries === 0) return { fault: 'This archive is empty.' }
  return { files, refused, others }
}

/** Whether the end of the archive is there: its directory ends with a mark of its own, and at most 64 kB of comment. */
function hasDirectory(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 22 - 0xffff; at -= 1) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6) return true
  }
  return false
}

function tooMuch(inflated: number, pushed: number, { bytes, ratio }: ZipLimits): string | undefined {
  if (inflated > bytes)
    return `This archive holds more than ${String(bytes / 1024 / 1024)} MB. A project is much smaller.`
  if (inflated > SMALL && inflated > pushed * ratio) {
    return `This archive swells to more than ${String(ratio)} times its size. No project does.`
  }
  return undefined
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
