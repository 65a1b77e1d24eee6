import type { ActionElement } from '../../elements/element.ts'
import type { Finding } from '../../problems/finding.ts'
import type { Surroundings } from '../../problems/surroundings.ts'
import { portioned } from './portioned.ts'
import { inputValue } from './with-input.ts'

/** A send in a loop makes a request per turn, unless the loop gathers people and sends when it has enough. */
export function checkLoopAround(element: ActionElement, { view, loops }: Surroundings): readonly Finding[] {
  const loop = loops.get(element.name)
  const users = inputValue(element.inputs, 'messagingEndUserIds')
  if (loop === undefined || (users?.kind === 'reference' && portioned(view, loops).has(users.to))) return []
  return [
    {
      code: 'action/in-loop',
      message: `Inside the loop ${loop} each turn makes a request of its own, and 200 can be in progress. Collect the Ids in the loop and send after it.`,
      where: { element: element.name },
    },
  ]
}
