import { parseTemplate } from '@parley/flow'
import type { Read } from '../run/program.ts'
import type { Expression, Scope } from './expression.ts'
import { textFormatOf } from './format-value.ts'

/**
 * Compiles text with merge fields to text. Null merges as nothing; a field of a record that was never set faults.
 * Text without merge fields is a constant.
 */
export function compileTemplate(scope: Scope, text: string): Expression {
  const parts = parseTemplate(text)
  const type = { dataType: 'String', isCollection: false } as const
  if (parts.every((part) => part.kind === 'text')) return { read: () => text, type }
  const reads = parts.map((part) => (part.kind === 'text' ? textPart(part.text) : mergePart(scope, part.to)))
  return {
    read: (run) => {
      let merged = ''
      for (const read of reads) merged += read(run)
      return merged
    },
    type,
  }
}

type ReadText = (...run: Parameters<Read>) => string

function textPart(text: string): ReadText {
  return () => text
}

function mergePart(scope: Scope, reference: string): ReadText {
  const { read, peek = read, type } = scope.compileReference(reference, 'fault')
  const format = textFormatOf(type)
  return (run) => format(peek(run))
}
