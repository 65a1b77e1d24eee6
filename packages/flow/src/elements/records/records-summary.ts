import type { FieldValue } from '../element.ts'

/** `Updates Order · 2 fields`, `Deletes the records of olds`, or that nothing says yet which records. */
export function recordsSummary(
  verb: 'Creates' | 'Updates' | 'Deletes',
  { inputReference = '', object }: { readonly inputReference?: string; readonly object: string },
  values: readonly FieldValue[],
): string {
  if (inputReference !== '') return `${verb} ${inputReference}`
  if (object === '') return 'No records yet'
  if (values.length === 0) return `${verb} ${object}`
  return `${verb} ${object} · ${values.length === 1 ? '1 field' : `${values.length} fields`}`
}
