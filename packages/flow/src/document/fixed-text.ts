import type { FlowValue } from '../elements/value.ts'
import type { FlowView } from './document.ts'

/** The text that a value always is: a literal, or a constant. A variable may become anything; empty text is none. */
export function fixedText(view: FlowView, value: FlowValue | undefined): string | undefined {
  if (value?.kind === 'string') return value.text || undefined
  if (value?.kind !== 'reference') return undefined
  const resource = view.resourceByName.get(value.to)
  const isFixed = resource !== undefined && 'value' in resource && !('isInput' in resource)
  return isFixed && resource.value?.kind === 'string' ? resource.value.text || undefined : undefined
}
