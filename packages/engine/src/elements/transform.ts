import { dataTypes, type TransformAction, type TransformElement } from '@parley/flow'
import { objectSchema, type RecordValue, type Value } from '@parley/org'
import { compileValue } from '../expressions/compile-value.ts'
import { convertItem } from '../expressions/convert-value.ts'
import type { Expression, Scope, ScopedSlot } from '../expressions/expression.ts'
import { compilePath } from '../expressions/record-path.ts'
import { isList } from '../expressions/value-kinds.ts'
import { raiseFault } from '../run/raise.ts'
import { NOWHERE } from '../run/run-state.ts'
import type { ValueType } from '../run/program.ts'
import type { Run } from '../run/run.ts'
import { compileTarget, type Target } from './assignment/target.ts'
import { traceSet } from './assignment/trace-set.ts'
import type { ElementOutput, ElementRunner, ElementSite, Execute } from './element-runner.ts'
import { stopAt } from './not-simulated.ts'

const EACH_ITEM = '[$EachItem]'

/**
 * Maps: one field of each item of a collection (`Get_People[$EachItem].Id`), fields of each item into new records, or
 * values into one record. Null results are left out of a collection; a null collection maps to null. At other kinds of
 * transform a run stops.
 */
export const transform: ElementRunner<'transform'> = { outputs, whyStopped, prepare }

function outputs(element: TransformElement): readonly ElementOutput[] {
  return [{ name: element.name, type: { ...itemTypeOf(element), isCollection: element.isCollection } }]
}

/** A transform that maps nothing yet is a mistake, not a stop. */
function whyStopped(element: TransformElement): string | undefined {
  if (element.isPartial) return 'A Transform into several parts is not simulated yet'
  const other = element.actions.find((action) => action.transformType !== 'Map')
  return other === undefined ? undefined : `A Transform of the kind ${other.transformType} is not simulated yet`
}

function prepare(element: TransformElement, site: ElementSite): Execute {
  const stop = whyStopped(element)
  if (stop !== undefined) return stopAt(stop)
  const target = compileTarget(site.scope, element.name)
  const next = site.exit('connector')
  if (element.actions.length === 0) return mapsNothing(element)
  if (!element.isCollection) return mapOnce(site.scope, element, target, next)
  const source = element.actions.map(sourceOf).find((name) => name !== undefined)
  return source === undefined ? mapsNothing(element) : mapEach(site.scope, element, source, target, next)
}

/** The collection whose items an action maps. */
function sourceOf(action: TransformAction): string | undefined {
  if (action.value?.kind !== 'reference') return undefined
  const at = action.value.to.indexOf(EACH_ITEM)
  return at < 0 ? undefined : action.value.to.slice(0, at)
}

function mapEach(scope: Scope, element: TransformElement, source: string, target: Target, next: number): Execute {
  const collection = scope.compileReference(source, 'fault')
  const look = collection.peek ?? collection.read
  let item: Value = null
  const itemType: ScopedSlot['type'] = { dataType: 'SObject', ...collection.type, isCollection: false }
  const current: Expression = { read: () => item, type: itemType }
  const build = compileBuild(scope, element, (reference) => {
    const path = reference.slice(source.length + EACH_ITEM.length)
    return compilePath(
      current,
      path.split('.').filter((part) => part !== ''),
      reference,
      'null',
    )
  })
  return (run) => {
    const items = look(run)
    if (!isList(items)) {
      traceSet(run, target, 'Assign', () => target.set(run, null))
      return next
    }
    const mapped: Value[] = []
    for (const each of items) {
      item = each
      const value = build(run)
      if (run.raised !== undefined) return NOWHERE
      if (value !== null) mapped.push(value)
    }
    item = null
    traceSet(run, target, 'Assign', () => target.give(run, mapped))
    return next
  }
}

function mapOnce(scope: Scope, element: TransformElement, target: Target, next: number): Execute {
  const build = compileBuild(scope, element, (reference) => scope.compileReference(reference, 'fault'))
  return (run) => {
    const value = build(run)
    if (run.raised !== undefined) return NOWHERE
    traceSet(run, target, 'Assign', () => target.set(run, value))
    return next
  }
}

/** Builds one result: the value of the only action, or a record of the actions' fields (null ones left out). */
function compileBuild(
  scope: Scope,
  element: TransformElement,
  compileSource: (reference: string) => Expression,
): (run: Run) => Value {
  const fields = element.actions.map((action) => ({
    name: action.outputFieldApiName,
    read: (action.value?.kind === 'reference'
      ? compileSource(action.value.to)
      : compileValue(scope, action.value, 'fault')
    ).read,
  }))
  const [first] = fields
  const type = itemTypeOf(element)
  if (first !== undefined && first.name === undefined) {
    return (run) => {
      const value = convertItem(first.read(run), type)
      if (value === undefined)
        raiseFault(run, 'type-mismatch', `${element.label}: a mapped value doesn't fit the type ${element.dataType}.`)
      return value ?? null
    }
  }
  const object = objectSchema(element.objectType ?? '')?.name ?? element.objectType ?? 'Record'
  return (run): RecordValue => {
    const entries = fields.flatMap(({ name, read }): readonly (readonly [string, Value])[] => {
      const value = read(run)
      return name === undefined || value === null ? [] : [[name, value]]
    })
    return { ...Object.fromEntries(entries), attributes: { type: object } }
  }
}

function itemTypeOf(element: TransformElement): ValueType {
  const dataType = dataTypes.find((each) => each === element.dataType) ?? 'String'
  return element.objectType === undefined
    ? { dataType, isCollection: false }
    : { dataType, isCollection: false, objectType: element.objectType }
}

function mapsNothing(element: TransformElement): Execute {
  return (run) => {
    raiseFault(run, 'no-mapping', `${element.label} maps no items of a collection yet. Choose its source.`)
    return NOWHERE
  }
}
