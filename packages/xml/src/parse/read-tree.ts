import type { XmlElement, XmlNode, XmlOther } from '../node.ts'
import { checkReferences } from './check-references.ts'
import { type Failure, failure } from './failure.ts'
import { nameEnd, spaceEnd } from './names.ts'
import { placeAt } from './place-at.ts'
import { scanCdata, scanComment, scanInstruction } from './scan-markup.ts'
import { scanStartTag } from './scan-start-tag.ts'

/** Deeper files are refused, so that everything that walks a tree may recurse. Real flows stay under 20. */
export const MAX_DEPTH = 1000

/** An element that is not closed yet. */
interface OpenElement {
  readonly name: string
  readonly offset: number
  readonly open: string
  readonly children: XmlNode[]
}

/** Reads the element whose `<` is at `offset`, with everything in it. One pass, no recursion. */
export function readTree(text: string, offset: number): { root: XmlElement; end: number } | Failure {
  const ancestors: OpenElement[] = []
  let at = offset
  for (;;) {
    const parent = ancestors.at(-1)
    if (parent && text[at] !== '<') {
      const end = text.indexOf('<', at)
      if (end === -1) return unclosed(text, parent)
      const raw = text.slice(at, end)
      const problem = checkText(raw, at)
      if (problem) return problem
      parent.children.push({ kind: 'text', raw })
      at = end
    }
    if (parent && text[at + 1] === '/') {
      const end = scanEndTag(text, at, parent)
      if (typeof end !== 'number') return end
      ancestors.pop()
      const element = closed(parent, text.slice(at, end))
      const grandparent = ancestors.at(-1)
      if (!grandparent) return { root: element, end }
      grandparent.children.push(element)
      at = end
    } else if (parent && (text[at + 1] === '!' || text[at + 1] === '?')) {
      const other = scanOther(text, at)
      if ('code' in other) return other
      parent.children.push({ kind: other.kind, raw: text.slice(at, other.end) })
      at = other.end
    } else {
      const tag = scanStartTag(text, at)
      if ('code' in tag) return tag
      if (ancestors.length >= MAX_DEPTH) {
        return failure('xml/too-deep', at, `Elements are nested deeper than ${MAX_DEPTH} levels. Flatten the file.`)
      }
      const element = { name: tag.name, offset: at, open: text.slice(at, tag.end), children: [] }
      at = tag.end
      if (!tag.isSelfClosing) ancestors.push(element)
      else if (parent) parent.children.push(closed(element, ''))
      else return { root: closed(element, ''), end: at }
    }
  }
}

function closed({ name, open, children }: OpenElement, close: string): XmlElement {
  return { kind: 'element', name, open, children, close }
}

function checkText(raw: string, offset: number): Failure | undefined {
  const bracket = raw.indexOf(']]>')
  if (bracket !== -1) {
    return failure('xml/bad-text', offset + bracket, 'Text may not hold ]]>. Write the last character as &gt;.')
  }
  return checkReferences(raw, offset)
}

function scanEndTag(text: string, offset: number, parent: OpenElement): number | Failure {
  const nameStop = nameEnd(text, offset + 2)
  const end = spaceEnd(text, nameStop)
  const name = text.slice(offset + 2, nameStop)
  if (end >= text.length) return unclosed(text, parent)
  if (name !== parent.name) {
    const { line } = placeAt(text, parent.offset)
    return failure(
      'xml/tag-mismatch',
      offset,
      `</${name}> stands where </${parent.name}> must close the element of line ${line}.`,
    )
  }
  return text[end] === '>' ? end + 1 : failure('xml/bad-tag', end, `The end tag </${name} needs a > here.`)
}

function scanOther(text: string, offset: number): { kind: XmlOther['kind']; end: number } | Failure {
  const [kind, end] = text.startsWith('<!--', offset)
    ? (['comment', scanComment(text, offset)] as const)
    : text.startsWith('<![CDATA[', offset)
      ? (['cdata', scanCdata(text, offset)] as const)
      : text.startsWith('<?', offset)
        ? (['instruction', scanInstruction(text, offset)] as const)
        : (['comment', failure('xml/bad-tag', offset, 'No comment and no CDATA section starts with this <!.')] as const)
  return typeof end === 'number' ? { kind, end } : end
}

function unclosed(text: string, parent: OpenElement): Failure {
  const { line } = placeAt(text, parent.offset)
  return failure(
    'xml/unclosed',
    text.length,
    `The text ends before <${parent.name}> of line ${line} is closed. Is the file cut off?`,
  )
}
