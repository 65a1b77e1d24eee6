import { START } from '../../elements/element.ts'
import { exitsOf } from '../../elements/exits.ts'
import type { Rule } from '../rule.ts'

/** `flow/start-not-connected`: nothing follows Start, so a run would do nothing. */
export const startConnection: Rule = ({ view }) => {
  if (exitsOf(view.start).some((exit) => exit.target !== undefined)) return []
  return [
    {
      code: 'flow/start-not-connected',
      message:
        view.elements.length === 0
          ? 'This flow has no elements yet. Add one after Start.'
          : 'Nothing is connected to Start, so the flow cannot run. Connect its first element.',
      where: { element: START },
    },
  ]
}
