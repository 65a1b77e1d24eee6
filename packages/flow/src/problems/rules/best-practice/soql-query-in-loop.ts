import type { Rule } from '../../rule.ts'
import { inLoops } from './in-loops.ts'

/** `best-practice/SOQLQueryInLoop`: records are read once per turn of a loop. */
export const soqlQueryInLoop: Rule = ({ view }) =>
  inLoops(
    view,
    'best-practice/SOQLQueryInLoop',
    ({ tag }) => tag === 'recordLookups',
    'Get all the records before the loop.',
  )
