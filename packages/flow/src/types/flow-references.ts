import { outputsByHand } from '../actions/outputs-by-hand.ts'
import type { FlowView } from '../document/document.ts'
import type { FlowResource, ResourceKind } from '../resources/resource.ts'
import { type ElementOutput, outputsOf } from './element-outputs.ts'
import type { ReferenceType } from './reference-type.ts'

/** What a flow declares by name and type, without the fields of its records. */
export interface FlowReferences {
  readonly resources: ReadonlyMap<string, ReferenceType>
  /** By reference, in the file's order. */
  readonly outputs: ReadonlyMap<string, ElementOutput>
  /** Outputs of actions that exist only in the variables that take them. */
  readonly byHand: ReadonlySet<string>
}

/** Resources and outputs of elements by reference; memoised by the view. */
export function flowReferences(view: FlowView): FlowReferences {
  const known = memo.get(view)
  if (known) return known
  const references = collect(view)
  memo.set(view, references)
  return references
}

const memo = new WeakMap<FlowView, FlowReferences>()

function collect(view: FlowView): FlowReferences {
  const resources = new Map<string, ReferenceType>()
  for (const resource of view.resourceByName.values()) {
    const type = typeOfResource(resource)
    if (type) resources.set(resource.name, type)
  }
  const outputs = new Map<string, ElementOutput>()
  const itemOf = (collection: string): ReferenceType | undefined => {
    const type = resources.get(collection) ?? outputs.get(collection)?.type
    return type?.isCollection ? { ...type, isCollection: false } : undefined
  }
  // A loop or filter may stand in the file before what it walks through, so its items are known only in a later pass.
  for (let known = -1; known < outputs.size;) {
    known = outputs.size
    for (const element of view.elementByName.values()) {
      for (const output of outputsOf(element, itemOf)) outputs.set(output.ref, output)
    }
  }
  return { resources, outputs, byHand: new Set(view.elements.flatMap(outputsByHand)) }
}

function typeOfResource(resource: FlowResource): ReferenceType | undefined {
  const typer: ResourceTyper<FlowResource> = typers[resource.kind]
  return typer.type(resource)
}

interface ResourceTyper<R extends FlowResource> {
  type(resource: R): ReferenceType | undefined
}

/** Where there is none, the type is not known, or there is no value to refer to. */
const typers: { readonly [K in ResourceKind]: ResourceTyper<Extract<FlowResource, { kind: K }>> } = {
  variable: {
    type: ({ dataType, isCollection, objectType }) => ({
      dataType,
      isCollection,
      ...(objectType !== undefined && { objectType }),
      of: 'variable',
    }),
  },
  constant: { type: ({ dataType }) => ({ dataType, isCollection: false, of: 'constant' }) },
  formula: { type: ({ dataType }) => ({ dataType, isCollection: false, of: 'formula' }) },
  textTemplate: { type: () => ({ dataType: 'String', isCollection: false, of: 'textTemplate' }) },
  // What the person chose: the value of the choice.
  choice: { type: ({ dataType }) => ({ dataType, isCollection: false, of: 'choice' }) },
  choiceSet: { type: ({ dataType }) => ({ dataType, isCollection: false, of: 'choiceSet' }) },
  stage: { type: () => ({ dataType: 'String', isCollection: false, of: 'stage' }) },
  dataLookup: { type: () => undefined },
  exitRule: { type: () => undefined },
  opaque: { type: () => undefined },
}
