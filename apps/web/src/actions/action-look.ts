import type { ActionElement, NewElement } from '@parley/flow'
import type { ComponentType } from 'react'
import type { IconName, TileTone } from '../icons/index.ts'

/** How one invocable action looks: found in the Action picker and, by its own name, in the Add menu's search. */
export interface ActionLook {
  readonly actionType: string
  readonly actionName: string
  readonly label: string
  readonly category: string
  readonly description: string
  readonly icon: IconName
  readonly tone: TileTone
  /** A new element that calls it, with what the form pre-selects. */
  readonly create: (name: string) => NewElement
  /** What choosing the action changes in an element that has none or another one. */
  readonly chosen: Partial<
    Pick<ActionElement, 'actionType' | 'actionName' | 'inputs' | 'outputs' | 'storeOutputAutomatically'>
  >
  readonly form: ComponentType<{ readonly element: ActionElement }>
}
