import { crc32, deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** So many of the commonest colours stay exact; the other half of the palette shares out the edges of letters. */
const EXACT = 128
const PALETTE = 256

interface Picture {
  readonly width: number
  readonly height: number
  /** One number a pixel, 0xRRGGBB. */
  readonly pixels: Uint32Array
}

/**
 * The same picture with at most 256 colours, a third of the bytes: enough for a page of flat colours and text. Takes the
 * PNG that a browser writes (8 bits a channel, not interlaced; transparency is dropped).
 */
export function smallPng(png: Buffer): Buffer {
  const { width, height, pixels } = decode(png)
  const { palette, indexOf } = paletteOf(pixels)
  // Each row begins with its filter, 0: none.
  const rows = Buffer.alloc((width + 1) * height)
  pixels.forEach((color, at) => {
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = indexOf.get(color) ?? 0
  })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const colors = Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]))
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colors),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function decode(png: Buffer): Picture {
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  const width = png.readUInt32BE(16)
  const height = png.readUInt32BE(20)
  const channels = png[25] === 6 ? 4 : 3
  const raw = unfiltered(inflateSync(Buffer.concat(parts)), width * channels, channels)
  const pixels = new Uint32Array(width * height)
  for (let pixel = 0; pixel < pixels.length; pixel += 1) pixels[pixel] = raw.readUIntBE(pixel * channels, 3)
  return { width, height, pixels }
}

/** Takes back what each row's filter did (PNG specification, section 9). */
function unfiltered(data: Buffer, stride: number, step: number): Buffer {
  const rows = data.length / (stride + 1)
  const out = Buffer.alloc(rows * stride)
  for (let row = 0; row < rows; row += 1) {
    const filter = data[row * (stride + 1)]
    for (let x = 0; x < stride; x += 1) {
      const at = row * stride + x
      const left = x < step ? 0 : (out[at - step] ?? 0)
      const up = row === 0 ? 0 : (out[at - stride] ?? 0)
      const corner = x < step || row === 0 ? 0 : (out[at - stride - step] ?? 0)
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0
      out[at] = (data[row * (stride + 1) + 1 + x] ?? 0) + guess
    }
  }
  return out
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}

function paletteOf(pixels: Uint32Array): {
  readonly palette: readonly number[]
  readonly indexOf: ReadonlyMap<number, number>
} {
  const counts = countOf(pixels)
  const commonest = commonestOf(counts)
  const exact = commonest.slice(0, EXACT)
  const rest = commonest.slice(EXACT)
  // The others by neighbourhood: the commonest colour of each cube of 16 levels a side speaks for it.
  const cubes = new Map<number, number>()
  for (const color of rest) if (!cubes.has(color & 0xf0f0f0)) cubes.set(color & 0xf0f0f0, color)
  const palette = [...exact, ...[...cubes.values()].slice(0, PALETTE - EXACT)]
  return { palette, indexOf: new Map(commonest.map((color) => [color, nearest(palette, color)])) }
}

function countOf(pixels: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>()
  for (const color of pixels) counts.set(color, (counts.get(color) ?? 0) + 1)
  return counts
}

function commonestOf(counts: ReadonlyMap<number, number>): readonly number[] {
  return [...counts].toSorted(([a, many], [b, more]) => more - many || a - b).map(([color]) => color)
}

function nearest(palette: readonly number[], color: number): number {
  let best = 0
  let least = Infinity
  palette.forEach((other, index) => {
    const distance =
      ((color >> 16) - (other >> 16)) ** 2 +
      (((color >> 8) & 255) - ((other >> 8) & 255)) ** 2 +
      ((color & 255) - (other & 255)) ** 2
    if (distance < least) [best, least] = [index, distance]
  })
  return best
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
