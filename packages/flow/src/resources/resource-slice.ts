import type { XmlElement } from '@parley/xml'
import type { Pen, Written } from '../codec/field.ts'
import type { NewResource, ResourceChanges } from '../edits/edit.ts'
import type { Fact } from '../facts/fact.ts'
import type { Finding } from '../problems/finding.ts'
import type { Surroundings } from '../problems/surroundings.ts'
import type { FlowResource, ResourceKind } from './resource.ts'

export type ResourceOf<K extends ResourceKind> = Extract<FlowResource, { kind: K }>
export type NewResourceOf<K extends ResourceKind> = Extract<NewResource, { kind: K }>

/** Everything that the document knows about one kind of resource. */
export type ResourceSlice<K extends ResourceKind> = AnyResourceSlice<ResourceOf<K>, NewResourceOf<K>>

/** A slice by its resource's type, so that one for a kind serves where the kind is known only at run time. */
export interface AnyResourceSlice<R extends FlowResource, N extends NewResource> {
  /** The kind in an admin's words, for example "Text Template"; it may depend on what the resource says. */
  kindLabel(resource: R): string
  view(node: XmlElement): R
  /** The members that an edit may change; what is not listed is refused. */
  readonly changeable: readonly (keyof ResourceChanges)[]
  /** The node with the changes applied; only those parts are rewritten that differ. */
  change(node: XmlElement, before: R, changes: Partial<Written<R>>, pen: Pen): XmlElement
  /** A new node in canonical order; undefined where the kind cannot be created. */
  create(resource: N, pen: Pen): XmlElement | undefined
  check(resource: R, surroundings: Surroundings): readonly Finding[]
  /** What the file says about it, for a kind whose own fields no form can change yet. */
  facts?(resource: R): readonly Fact[]
}
