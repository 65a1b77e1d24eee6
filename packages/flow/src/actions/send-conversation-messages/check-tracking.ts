import type { ActionElement } from '../../elements/element.ts'
import { namesInUse } from '../../mentions/names-in-use.ts'
import type { Finding } from '../../problems/finding.ts'
import type { Surroundings } from '../../problems/surroundings.ts'

/** Whether anything in the flow takes the request's Id, without which nobody can ask later who got the message. */
export function checkTracking(element: ActionElement, { document }: Surroundings): readonly Finding[] {
  if (element.outputs.length > 0 || namesInUse(document).used.has(element.name)) return []
  return [
    {
      code: 'action/request-unused',
      message: `The flow does not keep the request's Id. Store ${element.name}.requestId in an output to ask later who got the message.`,
      where: { element: element.name, field: 'outputs' },
    },
  ]
}
