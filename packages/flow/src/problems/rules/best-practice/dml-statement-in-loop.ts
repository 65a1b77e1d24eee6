import type { Rule } from '../../rule.ts'
import { inLoops } from './in-loops.ts'

/** `best-practice/DMLStatementInLoop`: records are written once per turn of a loop. */
export const dmlStatementInLoop: Rule = ({ view }) =>
  inLoops(
    view,
    'best-practice/DMLStatementInLoop',
    ({ tag }) => tag === 'recordCreates' || tag === 'recordUpdates' || tag === 'recordDeletes',
    'Collect the records in the loop and write them all after it.',
  )
