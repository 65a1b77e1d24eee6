import type { FieldChange } from './comparison.ts'

/** One difference as a sentence: `Messaging Timing: Any Time → Not During Active Sessions`, `Yes now leads to Send (before: the end)`. */
export function changeSentence({ change, field, about, before, after }: FieldChange): string {
  if (about === 'path' && change === 'changed')
    return `${field} now leads to ${after ?? THE_END} (before: ${before ?? THE_END})`
  switch (change) {
    case 'added':
      return after === undefined ? `${field} added` : `${field} added: ${after}`
    case 'removed':
      return before === undefined ? `${field} removed` : `${field} removed: ${before}`
    case 'moved':
      return `${field} moved`
    case 'changed':
      return before === undefined && after === undefined
        ? `${field} changed`
        : `${field}: ${before ?? EMPTY} → ${after ?? EMPTY}`
  }
}

const THE_END = 'the end'
const EMPTY = 'empty'
