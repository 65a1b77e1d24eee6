import type { ElementKind, ElementOf, NewElement } from '@parley/flow'
import type { ComponentType } from 'react'
import type { IconName, TileTone } from '../icons/index.ts'

/** How one element kind looks: the third slice of a kind, beside what it is and how it runs. */
export interface ElementLook<K extends ElementKind> {
  /** The group of the Toolbox's Elements tree. */
  readonly pluralLabel: string
  readonly icon: (element: ElementOf<K>) => IconName
  readonly tone: (element: ElementOf<K>) => TileTone
  /** Stands under the title in the panel's head in place of the kind, for example which action it is. */
  readonly headline?: ComponentType<FormProps<K>>
  /** Whether a run stops at the element: it is drawn dashed, and its card says so. Missing where none does. */
  readonly notSimulated?: (element: ElementOf<K>) => boolean
  /** The kind's own fields below the header of the Properties panel, or why there are none. */
  readonly form: ComponentType<FormProps<K>> | { readonly readOnly: string }
  /** How the Add menu offers the kind; null for kinds that cannot be added. */
  readonly add: AddOffer | null
}

export interface FormProps<K extends ElementKind> {
  readonly element: ElementOf<K>
}

export interface AddOffer {
  readonly group: 'Interaction' | 'Logic' | 'Data'
  readonly label: string
  readonly description: string
  readonly icon: IconName
  readonly tone: TileTone
  /** Where the focus goes after adding. */
  readonly firstField: 'label' | 'actionName'
  /**
   * The element as the menu makes it: named by a placeholder until it has a label, its fields still empty. `free` gives
   * a free API name for a part that needs one.
   */
  readonly create: (name: string, free: (wanted: string) => string) => NewElement
}
