import { type FlowResource, type ResourceKind, resourceKindLabelOf } from '@parley/flow'
import { compileFormula } from '../expressions/formula/compile-formula.ts'
import { compileTemplate } from '../expressions/compile-template.ts'
import { compileValue } from '../expressions/compile-value.ts'
import { convertValue } from '../expressions/convert-value.ts'
import type { Expression, Scope } from '../expressions/expression.ts'
import { raising } from '../expressions/raising.ts'
import type { Read, Slot, ValueType } from '../run/program.ts'

type ResourceOf<K extends ResourceKind> = Extract<FlowResource, { kind: K }>

/** How one kind of resource has a value in a run: in a slot of its own, or worked out whenever it is read; or why it has none. */
interface ResourceRunner<K extends ResourceKind> {
  readonly slot?: (resource: ResourceOf<K>, scope: Scope) => Slot
  readonly compile?: (resource: ResourceOf<K>, scope: Scope) => Expression
  /** Why it has none; a sentence without its full stop. */
  readonly notSimulated?: string
}

const SHOWN_BY_SCREENS = 'Screens are not simulated yet'

const RUNNERS: { readonly [K in ResourceKind]: ResourceRunner<K> } = {
  variable: {
    slot: (resource, scope) => {
      const type = typeOf(resource)
      const { read } = compileValue(scope, resource.value, 'null')
      return { name: resource.name, type, initial: inType(read, type) }
    },
  },
  constant: {
    compile: (resource, scope) => {
      const type = { dataType: resource.dataType, isCollection: false }
      return { read: inType(compileValue(scope, resource.value, 'null').read, type), type }
    },
  },
  formula: {
    compile: (resource, scope) => {
      const type = typeOf({ ...resource, isCollection: false })
      return { read: inType(compileFormula(scope, resource.expression), type), type }
    },
  },
  textTemplate: { compile: (resource, scope) => compileTemplate(scope, resource.text) },
  choice: { notSimulated: SHOWN_BY_SCREENS },
  choiceSet: { notSimulated: SHOWN_BY_SCREENS },
  stage: { notSimulated: SHOWN_BY_SCREENS },
  dataLookup: { notSimulated: 'What a data lookup does is not public' },
  exitRule: { notSimulated: 'A run has no audience to leave it' },
  opaque: { notSimulated: 'Parley does not know this kind of resource' },
}

/** Why nothing can be read from a resource of this kind in a run; undefined where it can. */
export function whyResourceNotSimulated(kind: ResourceKind): string | undefined {
  return RUNNERS[kind].notSimulated
}

/** The slot of a resource that keeps a value; undefined for the others. */
export function slotOfResource(resource: FlowResource, scope: Scope): Slot | undefined {
  return slotOf(resource.kind, resource, scope)
}

/** Compiles a resource that is worked out; undefined for one with a slot. */
export function compileResource(resource: FlowResource, scope: Scope): Expression | undefined {
  const reason = whyResourceNotSimulated(resource.kind)
  if (reason === undefined) return compileOf(resource.kind, resource, scope)
  return raising('not-simulated', `${resourceKindLabelOf(resource)} ${resource.name} has no value in a run. ${reason}.`)
}

type ResourceByKind = { readonly [K in ResourceKind]: ResourceOf<K> }

function slotOf<K extends ResourceKind>(kind: K, resource: ResourceByKind[K], scope: Scope): Slot | undefined {
  const runner: ResourceRunner<K> = RUNNERS[kind]
  return runner.slot?.(resource, scope)
}

function compileOf<K extends ResourceKind>(kind: K, resource: ResourceByKind[K], scope: Scope): Expression | undefined {
  const runner: ResourceRunner<K> = RUNNERS[kind]
  return runner.compile?.(resource, scope)
}

function typeOf(declared: {
  readonly dataType: ValueType['dataType']
  readonly isCollection: boolean
  readonly objectType?: string
  readonly scale?: number
}): ValueType {
  const { dataType, isCollection, objectType, scale } = declared
  return {
    dataType,
    isCollection,
    ...(objectType === undefined ? {} : { objectType }),
    ...(scale === undefined ? {} : { scale }),
  }
}

/** A default, constant or formula whose value doesn't fit its own type is null, as a formula's error is. */
function inType(read: Read, type: ValueType): Read {
  return (run) => convertValue(read(run), type) ?? null
}
