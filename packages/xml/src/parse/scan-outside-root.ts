import { type Failure, failure } from './failure.ts'
import { spaceEnd } from './names.ts'
import { scanComment, scanDeclaration, scanInstruction } from './scan-markup.ts'

/** Offset of the root's `<`: behind byte order mark, declaration, comments and white space. */
export function scanProlog(text: string): number | Failure {
  const declarationEnd = scanDeclaration(text, text.startsWith('\uFEFF') ? 1 : 0)
  if (typeof declarationEnd !== 'number') return declarationEnd
  const end = scanMisc(text, declarationEnd)
  if (typeof end !== 'number') return end
  if (end >= text.length) return failure('xml/no-root', end, 'The text holds no element.')
  if (text.startsWith('<!DOCTYPE', end)) {
    return failure(
      'xml/doctype',
      end,
      'Document types are refused: a flow needs none, and entities are never expanded. Remove it.',
    )
  }
  if (text[end] !== '<')
    return failure('xml/text-outside-root', end, 'Text stands before the first element. Remove it.')
  return end
}

/** Checks that nothing but comments, instructions and white space follows the root. */
export function scanEpilog(text: string, offset: number): Failure | undefined {
  const end = scanMisc(text, offset)
  if (typeof end !== 'number') return end
  if (end >= text.length) return undefined
  return text[end] === '<'
    ? failure('xml/second-root', end, 'A second element follows the root. A document has exactly one.')
    : failure('xml/text-outside-root', end, 'Text follows the root element. Remove it.')
}

function scanMisc(text: string, offset: number): number | Failure {
  let at = offset
  for (;;) {
    at = spaceEnd(text, at)
    const isComment = text.startsWith('<!--', at)
    if (!isComment && !text.startsWith('<?', at)) return at
    const end = isComment ? scanComment(text, at) : scanInstruction(text, at)
    if (typeof end !== 'number') return end
    at = end
  }
}
