import { isUnknownAction } from '../../../actions/is-unknown-action.ts'
import type { Rule } from '../../rule.ts'
import { inLoops } from './in-loops.ts'

/** `best-practice/ActionCallsInLoop`: an action is called once per turn of a loop. An action that we know judges that itself. */
export const actionCallsInLoop: Rule = ({ view }) =>
  inLoops(
    view,
    'best-practice/ActionCallsInLoop',
    isUnknownAction,
    'Collect what the action needs in the loop and call it once after it.',
  )
