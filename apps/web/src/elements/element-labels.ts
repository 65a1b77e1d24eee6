import { exitsOf, viewOf } from '@parley/flow'
import type { FlowDocument } from '@parley/flow'
import { titleOf } from './element-name.ts'
import { appearanceOf } from './element-looks.ts'
import type { Appearance } from './element-looks.ts'

/** How people know the elements and exits that a trace or a request names. */
export interface ElementLabels {
  readonly element: (name: string) => string
  /** Undefined for an element that is gone. */
  readonly look: (name: string) => Appearance | undefined
  /** The outcome's label; empty for a plain way on. */
  readonly exit: (element: string, exit: string | null) => string
}

export function elementLabels(document: FlowDocument | undefined): ElementLabels {
  const elements = document === undefined ? undefined : viewOf(document).elementByName
  return {
    element: (name) => {
      const element = elements?.get(name)
      return element === undefined ? name : titleOf(element)
    },
    look: (name) => {
      const element = elements?.get(name)
      return element && appearanceOf(element)
    },
    exit: (name, id) => {
      const element = elements?.get(name)
      const exit = element === undefined ? undefined : exitsOf(element).find((each) => each.id === id)
      return exit?.label ?? ''
    },
  }
}
