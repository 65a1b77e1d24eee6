import { exitsOf, viewOf } from '@parley/flow'
import type { FlowDocument } from '@parley/flow'
import { titleOf } from '../elements/element-name.ts'

/** What people call the elements and exits that a trace names. */
export interface ElementLabels {
  readonly element: (name: string) => string
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
    exit: (name, id) => {
      const element = elements?.get(name)
      const exit = element === undefined ? undefined : exitsOf(element).find((each) => each.id === id)
      return exit?.label ?? ''
    },
  }
}
