import type { FlowView } from '../../document/document.ts'
import type { FlowElement, GetRecordsElement } from '../../elements/element.ts'
import { headOf } from '../../mentions/reference-tags.ts'
import { MAX_RECIPIENTS } from './max-recipients.ts'
import { valuesInto } from './values-into.ts'

/**
 * The Get Records element whose records all end up in this collection, when it may find more than one call takes. Followed
 * through transforms, loops and assignments, but not behind `portions`: collections that the flow sends bit by bit.
 */
export function unlimitedSource(collection: string, view: FlowView, portions: ReadonlySet<string>): string | undefined {
  const { unlimited, sources } = supplyOf(view)
  const seen = new Set<string>()
  const pending = [headOf(collection)]
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (seen.has(name) || portions.has(name)) continue
    seen.add(name)
    const source = unlimited.get(name)
    if (source !== undefined) return source
    pending.push(...(sources.get(name) ?? []))
  }
  return undefined
}

interface Supply {
  /** The Get Records element by the name that its records go to. */
  readonly unlimited: ReadonlyMap<string, string>
  /** What goes into each name. */
  readonly sources: ReadonlyMap<string, readonly string[]>
}

const memo = new WeakMap<FlowView, Supply>()

function supplyOf(view: FlowView): Supply {
  const known = memo.get(view)
  if (known !== undefined) return known
  const sources = new Map<string, string[]>()
  for (const { into, from } of valuesInto(view)) {
    const others = sources.get(into)
    if (others === undefined) sources.set(into, [from])
    else others.push(from)
  }
  const supply: Supply = {
    unlimited: new Map(view.elements.flatMap(unlimitedRecords)),
    sources,
  }
  memo.set(view, supply)
  return supply
}

function unlimitedRecords(element: FlowElement): readonly [string, string][] {
  if (element.kind !== 'getRecords' || !isUnlimited(element)) return []
  const { name, storeOutputAutomatically, outputReference = name } = element
  return [[storeOutputAutomatically ? name : outputReference, name]]
}

function isUnlimited({ getFirstRecordOnly, limit }: GetRecordsElement): boolean {
  if (getFirstRecordOnly) return false
  return limit === undefined || (limit.kind === 'number' && Number(limit.text) > MAX_RECIPIENTS)
}
