/** Text or an attribute's value as meant: references resolved, after line ends became LF (XML 1.0 §2.11). */
export function decodeReferences(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw
  return text.includes('&') ? text.replace(REFERENCE, decoded) : text
}

function decoded(whole: string, body: string): string {
  if (body.startsWith('#x')) return String.fromCodePoint(Number(`0x${body.slice(2)}`))
  if (body.startsWith('#')) return String.fromCodePoint(Number(body.slice(1)))
  return PREDEFINED.get(body) ?? whole
}

const REFERENCE = /&(#x[0-9A-Fa-f]+|#[0-9]+|[a-z]+);/g

const PREDEFINED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['apos', "'"],
  ['quot', '"'],
])
