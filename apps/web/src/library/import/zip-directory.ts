/** An entry as the archive's directory tells it. Nothing of it is believed before it was looked at. */
export interface ZipEntry {
  readonly name: string
  readonly isEncrypted: boolean
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly crc: number
  /** Bytes that come out. */
  readonly size: number
  /** The bytes as they lie in the archive; undefined where the entry's own header says something else than the directory. */
  readonly packed: Uint8Array | undefined
}

/** The directory can't be used: it is missing, cut off, or its entries lie over each other. */
export type ZipFault = 'damaged' | 'too many entries'

/**
 * Reads the directory at an archive's end (APPNOTE.TXT 6.3.10, §4.3), which alone says what is in it: what lies between
 * the entries is nothing. With the large numbers of zip64; in one piece.
 */
export function readZipDirectory(bytes: Uint8Array, maxEntries: number): readonly ZipEntry[] | ZipFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === undefined) return 'damaged'
  const headers: Header[] = []
  let at = end.start
  while (at < end.stop) {
    const header = headerAt(view, at, end.stop)
    if (header === undefined) return 'damaged'
    headers.push(header)
    if (headers.length > maxEntries) return 'too many entries'
    at = header.next
  }
  if (headers.length !== end.count || lieOverEachOther(view, headers, end.start)) return 'damaged'
  return headers.map((header) => entryOf(view, bytes, header))
}

interface End {
  readonly start: number
  readonly stop: number
  readonly count: number
}

const END = { mark: 0x06054b50, size: 22 }
const LARGE_END = { mark: 0x06064b50, size: 56 }
const LOCATOR = { mark: 0x07064b50, size: 20 }
const HEADER = { mark: 0x02014b50, size: 46 }
const LOCAL = { mark: 0x04034b50, size: 30 }

/** The archive ends with a mark of its own, and at most 64 kB of comment. */
function endOf(view: DataView): End | undefined {
  const last = view.byteLength - END.size
  for (let at = last; at >= 0 && at >= last - 0xffff; at -= 1) {
    if (view.getUint32(at, true) !== END.mark || view.getUint16(at + 20, true) !== last - at) continue
    const large = largeEndOf(view, at)
    const count = large?.count ?? view.getUint16(at + 10, true)
    const start = large?.start ?? view.getUint32(at + 16, true)
    const stop = start + (large?.size ?? view.getUint32(at + 12, true))
    return stop <= at ? { start, stop, count } : undefined
  }
  return undefined
}

function largeEndOf(view: DataView, end: number): { count: number; start: number; size: number } | undefined {
  const locator = end - LOCATOR.size
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR.mark) return undefined
  const at = large(view, locator + 8)
  if (at + LARGE_END.size > locator || view.getUint32(at, true) !== LARGE_END.mark) return undefined
  return { count: large(view, at + 32), size: large(view, at + 40), start: large(view, at + 48) }
}

const decoder = new TextDecoder()

interface Header extends Omit<ZipEntry, 'packed'> {
  readonly nameBytes: Uint8Array
  readonly packedSize: number
  /** Where the entry's own header is. */
  readonly local: number
  readonly next: number
}

function headerAt(view: DataView, at: number, stop: number): Header | undefined {
  if (at + HEADER.size > stop || view.getUint32(at, true) !== HEADER.mark) return undefined
  const nameLength = view.getUint16(at + 28, true)
  const extraLength = view.getUint16(at + 30, true)
  const extra = at + HEADER.size + nameLength
  const next = extra + extraLength + view.getUint16(at + 32, true)
  if (next > stop) return undefined
  const nameBytes = new Uint8Array(view.buffer, view.byteOffset + at + HEADER.size, nameLength)
  const larger = largerNumbers(view, extra, extraLength)
  const number = (offset: number): number => {
    const written = view.getUint32(at + offset, true)
    return written === 0xffffffff ? (larger.shift() ?? written) : written
  }
  // In this order the extra field holds the numbers that do not fit.
  const size = number(24)
  const packedSize = number(20)
  const local = number(42)
  return {
    name: decoder.decode(nameBytes),
    nameBytes,
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size,
    packedSize,
    local,
    next,
  }
}

/** The numbers of the extra field of zip64, in their order. */
function largerNumbers(view: DataView, start: number, length: number): number[] {
  let at = start
  while (at + 4 <= start + length) {
    const size = view.getUint16(at + 2, true)
    const end = Math.min(at + 4 + size, start + length)
    if (view.getUint16(at, true) === 1) {
      const numbers: number[] = []
      for (let each = at + 4; each + 8 <= end && numbers.length < 3; each += 8) numbers.push(large(view, each))
      return numbers
    }
    at = end
  }
  return []
}

function large(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true))
}

/** Entries that share bytes make a bomb of a small archive; no tool writes such. */
function lieOverEachOther(view: DataView, headers: readonly Header[], directory: number): boolean {
  let free = 0
  for (const header of [...headers].sort((a, b) => a.local - b.local)) {
    const data = dataOf(view, header)
    if (header.local < free || data === undefined) return true
    free = data + header.packedSize
  }
  return free > directory
}

/** Where an entry's data begins; undefined where there is no header of its own. */
function dataOf(view: DataView, { local }: Header): number | undefined {
  if (local + LOCAL.size > view.byteLength || view.getUint32(local, true) !== LOCAL.mark) return undefined
  return local + LOCAL.size + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
}

function entryOf(view: DataView, bytes: Uint8Array, header: Header): ZipEntry {
  const { name, nameBytes, isEncrypted, method, crc, size, packedSize, local } = header
  const data = dataOf(view, header) ?? 0
  const ownName = bytes.subarray(local + LOCAL.size, local + LOCAL.size + view.getUint16(local + 26, true))
  const isSame =
    view.getUint16(local + 8, true) === method &&
    ownName.length === nameBytes.length &&
    ownName.every((byte, index) => byte === nameBytes[index])
  const packed = isSame ? bytes.subarray(data, data + packedSize) : undefined
  return { name, isEncrypted, method, crc, size, packed }
}
