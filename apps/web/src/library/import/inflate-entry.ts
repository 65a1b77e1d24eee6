import { Inflate } from 'fflate'
import { crc32 } from './crc32.ts'
import type { ZipEntry } from './zip-directory.ts'

/** How much is inflated before the limits are looked at again: DEFLATE makes at most 1,032 bytes of one. */
const SLICE = 8 * 1024

export type InflatedEntry =
  | { readonly content: Uint8Array }
  /** Why this entry can't be read. */
  | { readonly refusal: string }
  /** Why nothing of the archive may be used. */
  | { readonly fault: string }

/** Told after each slice what went in and came out; answers why that is too much. */
export type Spend = (packed: number, inflated: number) => string | undefined

/** The content of an entry, whole and as its checksum says, or why not. */
export function inflateEntry({ packed, method, isEncrypted, size, crc }: ZipEntry, spend: Spend): InflatedEntry {
  if (isEncrypted) return { refusal: 'This entry is encrypted. Make the archive without a password.' }
  if (packed === undefined) return { refusal: 'This entry is called differently in two places of the archive.' }
  if (method !== STORED && method !== DEFLATED)
    return { refusal: 'This entry is packed in a way that Parley can’t read. Make the archive with the usual method.' }
  const chunks: Uint8Array[] = []
  const inflate = method === DEFLATED ? inflater(chunks) : keeper(chunks)
  try {
    for (let at = 0; at < packed.length; at += SLICE) {
      const slice = packed.subarray(at, at + SLICE)
      const fault = spend(slice.length, inflate(slice, at + SLICE >= packed.length))
      if (fault !== undefined) return { fault }
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { refusal: DAMAGED }
  }
  const content = joined(chunks)
  return content.length === size && crc32(content) === crc ? { content } : { refusal: DAMAGED }
}

const STORED = 0
const DEFLATED = 8
const DAMAGED = 'This entry of the archive is damaged. Make or download it again.'

/** Takes the next slice and answers how many bytes came out. */
type Reader = (slice: Uint8Array, isLast: boolean) => number

function inflater(chunks: Uint8Array[]): Reader {
  let count = 0
  const inflate = new Inflate((chunk) => {
    chunks.push(chunk)
    count += chunk.length
  })
  return (slice, isLast) => {
    const before = count
    inflate.push(slice, isLast)
    return count - before
  }
}

function keeper(chunks: Uint8Array[]): Reader {
  return (slice) => {
    chunks.push(slice)
    return slice.length
  }
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
