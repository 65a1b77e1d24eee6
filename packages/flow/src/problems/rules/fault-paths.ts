import { childNamed } from '@parley/xml'
import type { FlowDocument } from '../../document/document.ts'
import { elementNodeOf } from '../../document/view.ts'
import { canFault } from '../../elements/can-fault.ts'
import type { FlowElement } from '../../elements/element.ts'
import { kindLabelOf } from '../../elements/kind-label.ts'
import type { Finding } from '../finding.ts'
import { remembered } from '../remembered.ts'
import type { Rule } from '../rule.ts'

/** `element/fault-path-not-allowed`: only what can fail has a fault path; a file with another one is refused. */
export const faultPaths: Rule = ({ document, view, vicinity }) =>
  view.elements.flatMap((element) => remember(element, vicinity, () => faultPathOf(element, document)))

const remember = remembered<FlowElement>()

function faultPathOf(element: FlowElement, document: FlowDocument): readonly Finding[] {
  if (canFault(element)) return []
  const node = elementNodeOf(document, element.name)
  if (node === undefined || childNamed(node, 'faultConnector') === undefined) return []
  const message = `${element.label || element.name} has a fault path, which ${kindLabelOf(element)} cannot have. Take faultConnector out of the file.`
  return [
    { code: 'element/fault-path-not-allowed', message, where: { element: element.name, field: 'faultConnector' } },
  ]
}
