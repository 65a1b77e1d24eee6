import type { Value } from '@parley/org'
import { convertItem } from '../../expressions/convert-value.ts'
import type { Expression } from '../../expressions/expression.ts'
import { sameType } from '../../expressions/same-type.ts'
import { isList } from '../../expressions/value-kinds.ts'
import { valueKey } from '../../expressions/value-key.ts'
import { raiseFault } from '../../run/raise.ts'
import type { Read } from '../../run/program.ts'
import type { Run } from '../../run/run.ts'
import { raiseMismatch, type Target } from './target.ts'

/**
 * Appends an item, or all items of a collection. A collection that only its variable holds grows in place, so that a
 * million appends cost what a million appends cost; one that is shared is copied first.
 */
export function addItems(target: Target, value: Expression): (run: Run) => void {
  const look = lookAt(value)
  const type = fitsAsItIs(target, value) ? undefined : target.type
  return (run) => {
    const added = look(run)
    if (run.raised !== undefined) return
    const items = growing(run, target)
    if (items === undefined) return
    // Counted first: a collection may be added to itself.
    const length = isList(added) ? added.length : 1
    for (let index = 0; index < length; index++) {
      const item = isList(added) ? (added[index] ?? null) : added
      const converted = type === undefined ? item : convertItem(item, type)
      if (converted === undefined) return raiseMismatch(run, target, item)
      items.push(converted)
    }
  }
}

/** Items of the collection's own type need no look at each of them. */
function fitsAsItIs(target: Target, value: Expression): boolean {
  if (target.type === undefined || value.type === undefined) return target.type === undefined
  return sameType({ ...value.type, isCollection: true }, target.type)
}

/** Reads an operand without keeping it. A collection that was never filled has no items to work with. */
export function lookAt(value: Expression): Read {
  const look = value.peek ?? value.read
  return value.type?.isCollection === true ? (run) => look(run) ?? [] : look
}

/** The target's own array to append to. */
function growing(run: Run, target: Target): Value[] | undefined {
  const own = target.slot === undefined ? undefined : run.state.owned[target.slot]
  if (own !== undefined && own !== null) return own
  const current = target.get(run)
  if (run.raised !== undefined) return undefined
  const copy = isList(current) ? current.slice() : []
  target.give(run, copy)
  return copy
}

export function addAtStart(items: readonly Value[], value: Value, run: Run, target: Target): Value[] | undefined {
  const added: Value[] = []
  for (const item of listOf(value)) {
    const converted = target.type === undefined ? item : convertItem(item, target.type)
    if (converted === undefined) {
      raiseMismatch(run, target, item)
      return undefined
    }
    added.push(converted)
  }
  return [...added, ...items]
}

/** Without every item that equals the value, or is in it when it is a collection. */
export function removeAll(items: readonly Value[], value: Value): Value[] {
  const removed = keysOf(value)
  return items.filter((item) => !removed.has(valueKey(item)))
}

/** Only the items that both collections have. */
export function removeUncommon(items: readonly Value[], value: Value): Value[] {
  const kept = keysOf(value)
  return items.filter((item) => kept.has(valueKey(item)))
}

export function removeFirst(items: readonly Value[], value: Value): Value[] {
  const at = firstOf(items, value)
  return at < 0 ? [...items] : [...items.slice(0, at), ...items.slice(at + 1)]
}

export function removeAfterFirst(items: readonly Value[], value: Value): Value[] {
  const at = firstOf(items, value)
  return at < 0 ? [...items] : items.slice(0, at + 1)
}

export function removeBeforeFirst(items: readonly Value[], value: Value): Value[] {
  return items.slice(Math.max(firstOf(items, value), 0))
}

/** Without the item at a position that counts from 1. */
export function removePosition(items: readonly Value[], value: Value, run: Run, target: Target): Value[] | undefined {
  if (typeof value === 'number' && value >= 1 && value <= items.length) {
    return [...items.slice(0, value - 1), ...items.slice(value)]
  }
  raiseFault(
    run,
    'position-out-of-range',
    `${target.reference} has ${items.length} items; there is no position ${typeof value === 'number' ? value : 'of that kind'}. Positions count from 1.`,
  )
  return undefined
}

/** Items of a collection, 0 for null; undefined for what is no collection. */
export function count(value: Value): number | undefined {
  if (value === null) return 0
  return isList(value) ? value.length : undefined
}

function firstOf(items: readonly Value[], value: Value): number {
  const key = valueKey(value)
  return items.findIndex((item) => valueKey(item) === key)
}

function keysOf(value: Value): ReadonlySet<string> {
  return new Set(listOf(value).map(valueKey))
}

function listOf(value: Value): readonly Value[] {
  return isList(value) ? value : [value]
}
