import type { XmlElement } from '@parley/xml'
import type { Pen, Written } from '../codec/field.ts'
import type { NewElement } from '../edits/edit.ts'
import type { Fact } from '../facts/fact.ts'
import type { Mention } from '../mentions/mentions-in.ts'
import type { CheckContext } from '../problems/context.ts'
import type { Finding } from '../problems/finding.ts'
import type { Surroundings } from '../problems/surroundings.ts'
import type { ElementKind, ElementOf, Exit, FlowElement } from './element.ts'

/** Everything that the document knows about one kind of element. Pure; a slice holds no state. */
export type ElementSlice<K extends ElementKind> = Slice<ElementOf<K>, NewElementOf<K>>

/** What creates an element of this kind; `never` for Start and opaque elements. */
export type NewElementOf<K extends ElementKind> = Extract<NewElement, { kind: K }>

/** A slice by its element's type, so that one for a kind serves where the kind is known only at run time. */
export interface Slice<E extends FlowElement, N extends NewElement> {
  /** The kind in an admin's words, for example "Get Records". */
  readonly kindLabel: string
  /** Whether a fault path can be added: actions, data elements, waits and stages have one (flow-builder.md §5). */
  readonly canFault: boolean
  view(node: XmlElement): E
  /** The node with only those parts rewritten in which the changes differ from `before`, its view. */
  change(node: XmlElement, before: E, changes: Partial<Written<E>>, pen: Pen): XmlElement
  /** A new node in canonical order with the kind's defaults; undefined where the kind cannot be created. */
  create(element: N, pen: Pen): XmlElement | undefined
  /** All ways out in the order of the canvas, those that end here included; a fault path only when it is there. */
  exits(element: E): readonly Exit[]
  /** The exit where what followed goes on when the element is put into a path, and which survives it by default. */
  continuation(element: E): string | undefined
  /**
   * Findings inside the element; references and wiring are general rules. They are remembered, so of the rest of the flow they may
   * depend only on names and types.
   */
  check(element: E, surroundings: Surroundings): readonly Finding[]
  /** Findings that depend on what other elements do; made anew after every change. */
  checkInFlow?(element: E, surroundings: Surroundings): readonly Finding[]
  /** The field, as problems name it, that holds a mention found in the element's node. */
  fieldAt(element: E, mention: Mention): string
  /** The field in whose node the file keeps another one that has no node of its own. */
  fieldAround?(element: E, field: string): string | undefined
  /**
   * What a row of one of the element's lists says in its form's words, for a comparison: by the list's tag and the row's place
   * from 0. Undefined where the file's words are good enough.
   */
  rowInWords?(element: E, tag: string, place: number): readonly Fact[] | undefined
  /** One line for the card, without the label. */
  summary(element: E, context: CheckContext): string
  /** What the file says about it, for a kind whose own fields no form can change yet. */
  facts?(element: E): readonly Fact[]
}
