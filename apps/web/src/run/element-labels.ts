import { exitsOf, viewOf } from '@parley/flow'
import type { FlowDocument } from '@parley/flow'

/** What people call the elements and exits that a trace names. */
export interface ElementLabels {
  readonly element: (name: string) => string
  /** The outcome's label; empty for a plain way on. */
  readonly exit: (element: string, exit: string | null) => string
}

export function elementLabels(document: FlowDocument | undefined): ElementLabels {
  const elements = document === undefined ? undefined : viewOf(document).elementByName
  return {
    element: (name) => elements?.get(name)?.label ?? name,
    exit: (name, id) => {
      const element = elements?.get(name)
      const exit = element === undefined ? undefined : exitsOf(element).find((each) => each.id === id)
      return exit?.label ?? ''
    },
  }
}
