import { type Failure, failure } from './failure.ts'
import { nameEnd, spaceEnd } from './names.ts'

/** Offset behind the comment whose `<!--` is at `offset`. */
export function scanComment(text: string, offset: number): number | Failure {
  const dashes = text.indexOf('--', offset + 4)
  if (dashes === -1) return failure('xml/unclosed', offset, 'This comment never ends. Close it with -->.')
  if (text[dashes + 2] === '>') return dashes + 3
  return failure('xml/bad-comment', dashes, 'A comment may not hold two hyphens in a row. Remove one.')
}

/** Offset behind the CDATA section whose `<![CDATA[` is at `offset`. */
export function scanCdata(text: string, offset: number): number | Failure {
  const end = text.indexOf(']]>', offset + 9)
  return end === -1 ? failure('xml/unclosed', offset, 'This CDATA section never ends. Close it with ]]>.') : end + 3
}

/** Offset behind the processing instruction whose `<?` is at `offset`. An XML declaration is none. */
export function scanInstruction(text: string, offset: number): number | Failure {
  const nameStop = nameEnd(text, offset + 2)
  const name = text.slice(offset + 2, nameStop)
  if (name === '') return failure('xml/bad-instruction', offset, 'A processing instruction needs a name behind <?.')
  if (name.toLowerCase() === 'xml') {
    return failure(
      'xml/bad-instruction',
      offset,
      'An XML declaration may stand only at the very start. Remove this one.',
    )
  }
  const end = text.indexOf('?>', nameStop)
  if (end === -1)
    return failure('xml/unclosed', offset, `The processing instruction <?${name} never ends. Close it with ?>.`)
  if (end !== nameStop && spaceEnd(text, nameStop) === nameStop) {
    return failure('xml/bad-instruction', nameStop, `A blank must follow <?${name}.`)
  }
  return end + 2
}

/** Offset behind the XML declaration, if one stands at `offset`; else `offset`. */
export function scanDeclaration(text: string, offset: number): number | Failure {
  if (!text.startsWith('<?xml', offset) || nameEnd(text, offset + 2) !== offset + 5) return offset
  DECLARATION.lastIndex = offset
  if (DECLARATION.test(text)) return DECLARATION.lastIndex
  return failure(
    'xml/bad-declaration',
    offset,
    'The XML declaration is not well-formed. Write <?xml version="1.0" encoding="UTF-8"?>.',
  )
}

const DECLARATION = new RegExp(
  '<\\?xml\\s+version\\s*=\\s*(?:"1\\.[0-9]+"|\'1\\.[0-9]+\')' +
    '(?:\\s+encoding\\s*=\\s*(?:"[A-Za-z][A-Za-z0-9._-]*"|\'[A-Za-z][A-Za-z0-9._-]*\'))?' +
    '(?:\\s+standalone\\s*=\\s*(?:"(?:yes|no)"|\'(?:yes|no)\'))?\\s*\\?>',
  'y',
)
