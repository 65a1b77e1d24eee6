import { viewOf, type FlowDocument } from '@parley/flow'
import type { Org, Value } from '@parley/org'
import { resolveValue } from './resolve-value.ts'

/** Why inputs can't be used: the input's name and what to do. */
export interface UnusableInput {
  readonly code: string
  readonly input: string
  readonly message: string
}

/**
 * Inputs as people write them (contract §3), with their references resolved. Names and types are the run's to check.
 */
export function resolveInputs(
  org: Org,
  document: FlowDocument,
  raw: Readonly<Record<string, unknown>>,
): { readonly inputs: Readonly<Record<string, Value>> } | { readonly error: UnusableInput } {
  const entries: [string, Value][] = []
  for (const [name, value] of Object.entries(raw)) {
    const read = resolveValue(org, value, objectTypeOf(document, name))
    if ('error' in read) {
      const message = `${name}${read.error.at}: ${read.error.message}`
      return { error: { code: 'unusable-input', input: name, message } }
    }
    entries.push([name, read.value])
  }
  return { inputs: Object.fromEntries(entries) }
}

/** The object of a record variable, or of `$Record`. */
function objectTypeOf(document: FlowDocument, name: string): string | undefined {
  const view = viewOf(document)
  if (name === '$Record') return view.start.object
  const resource = view.resourceByName.get(name)
  return resource !== undefined && 'objectType' in resource ? resource.objectType : undefined
}
