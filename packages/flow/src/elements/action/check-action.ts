import { actionDefinitionOf } from '../../actions/action-definitions.ts'
import type { Finding } from '../../problems/finding.ts'
import type { Surroundings } from '../../problems/surroundings.ts'
import type { ActionElement } from '../element.ts'

/** An action without a choice, and what the chosen action's definition finds. */
export function checkAction(element: ActionElement, surroundings: Surroundings): readonly Finding[] {
  if (element.actionName === '') {
    return [
      {
        code: 'action/action-missing',
        message: 'No action is chosen. Choose one in the Action field.',
        where: { element: element.name, field: 'actionName' },
      },
    ]
  }
  return actionDefinitionOf(element.actionType, element.actionName)?.check(element, surroundings) ?? []
}
