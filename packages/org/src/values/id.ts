/**
 * The 18-character form of a record Id: the 15 case-sensitive characters and three that encode their capitals, so
 * that the Id survives tools that ignore case. A text of any other shape comes back as it is.
 */
export function toLongId(id: string): string {
  return id.length === 15 ? id + idChecksum(id) : id
}

/** True for 15 letters and digits, and for 18 whose last three are the right checksum. Says nothing of existence. */
export function isIdShaped(text: string): boolean {
  if (!/^[0-9A-Za-z]+$/.test(text)) return false
  return text.length === 15 || (text.length === 18 && idChecksum(text) === text.slice(15))
}

/** The Id with this serial number: prefix, twelve digits to base 62, checksum. */
export function formatId(prefix: string, serial: number): string {
  for (let at = 0; at < 3; at++) codes[at] = prefix.charCodeAt(at)
  let rest = serial
  for (let at = 14; at >= 3; at--) {
    const above = Math.floor(rest / 62)
    codes[at] = base62.charCodeAt(rest - above * 62)
    rest = above
  }
  for (let block = 0; block < 3; block++) codes[15 + block] = base32.charCodeAt(capitals(codes, block * 5))
  // One call makes one flat text; joining parts would keep the parts of a million Ids alive.
  return String.fromCharCode(...codes)
}

/** The serial number of an Id that `formatId` made; some large number for Ids from elsewhere. */
export function idSerial(id: string): number {
  let serial = 0
  for (let at = 3; at < 15; at++) serial = serial * 62 + (digits[id.charCodeAt(at)] ?? 0)
  return serial
}

/** The characters of the Id in the making; kept, because a fresh array per Id doubles the time. */
const codes: number[] = new Array<number>(18).fill(0)

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'

/** What a character counts, by its code. */
const digits: readonly number[] = Array.from({ length: 128 }, (_, code) => {
  return Math.max(base62.indexOf(String.fromCharCode(code)), 0)
})

/** One character per block of five. */
function idChecksum(id: string): string {
  const own = Array.from({ length: 15 }, (_, at) => id.charCodeAt(at))
  return base32.charAt(capitals(own, 0)) + base32.charAt(capitals(own, 5)) + base32.charAt(capitals(own, 10))
}

/** Bit n is set when the block's n-th character is a capital letter. */
function capitals(characters: readonly number[], block: number): number {
  let bits = 0
  for (let at = 0; at < 5; at++) {
    const code = characters[block + at] ?? 0
    if (code >= 65 && code <= 90) bits |= 1 << at
  }
  return bits
}
