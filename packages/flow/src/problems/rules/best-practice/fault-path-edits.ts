import type { FlowDocument, FlowView } from '../../../document/document.ts'
import { elementNodeOf } from '../../../document/view.ts'
import { freeName } from '../../../edits/api-name.ts'
import type { Edit } from '../../../edits/edit.ts'
import { declaredNames } from '../../../mentions/declared-names.ts'
import { mentionsIn } from '../../../mentions/mentions-in.ts'

/**
 * How a flow's elements get a fault path: to an Assignment that keeps the message in a variable which whoever started the flow can
 * read, and ends the path. Nothing that happened before is undone, and nothing is hidden, as it would be by leading on to the
 * next element. The flow has one such Assignment; further paths go to it.
 */
export function faultPathEdits(document: FlowDocument, view: FlowView): (element: string) => readonly Edit[] {
  const keeper = keeperIn(document, view)
  if (keeper !== undefined) {
    return (element) => [{ type: 'connect', from: faultOf(element), target: keeper, isGoTo: true }]
  }
  const taken = declaredNames(document)
  const variable = freeName('faultMessage', taken)
  const name = freeName('Keep_Fault_Message', taken)
  const value = { kind: 'reference', to: FAULT_MESSAGE } as const
  return (element) => [
    {
      type: 'addResource',
      resource: {
        kind: 'variable',
        name: variable,
        dataType: 'String',
        isOutput: true,
        description: 'Why an element failed.',
      },
    },
    {
      type: 'insertElement',
      at: faultOf(element),
      element: {
        kind: 'assignment',
        name,
        label: 'Keep Fault Message',
        items: [{ assignToReference: variable, operator: 'Assign', value }],
      },
    },
  ]
}

function faultOf(element: string): { element: string; exit: string } {
  return { element, exit: 'faultConnector' }
}

const FAULT_MESSAGE = '$Flow.FaultMessage'

/** An Assignment that keeps the message already, made by this fix or by hand. */
function keeperIn(document: FlowDocument, view: FlowView): string | undefined {
  return view.elements.find(({ tag, name }) => {
    const node = tag === 'assignments' ? elementNodeOf(document, name) : undefined
    return node !== undefined && mentionsIn(node).some(({ reference }) => reference === FAULT_MESSAGE)
  })?.name
}
