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

/** The three characters that name the object: `0PA` of a MessagingEndUser. */
export function idPrefix(id: string): string {
  return id.slice(0, 3)
}

/** The Id with this serial number: prefix, twelve digits to base 62, checksum. */
export function formatId(prefix: string, serial: number): string {
  let digits = ''
  for (let rest = serial; rest > 0; rest = Math.floor(rest / 62)) digits = base62.charAt(rest % 62) + digits
  return toLongId(prefix + digits.padStart(12, '0'))
}

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'

/** One character per block of five: bit n is set when the block's n-th character is a capital letter. */
function idChecksum(id: string): string {
  let checksum = ''
  for (let block = 0; block < 15; block += 5) {
    let capitals = 0
    for (let at = 0; at < 5; at++) {
      const code = id.charCodeAt(block + at)
      if (code >= 65 && code <= 90) capitals |= 1 << at
    }
    checksum += base32.charAt(capitals)
  }
  return checksum
}
