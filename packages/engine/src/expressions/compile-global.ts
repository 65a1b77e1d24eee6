import { getRecord, nowText } from '@parley/org'
import type { Read, ValueType } from '../run/program.ts'
import type { Expression, OnUnset } from './expression.ts'
import { raising } from './raising.ts'
import { compilePath } from './record-path.ts'

type DataType = ValueType['dataType']

/** `$Flow.…` as far as it means something in a simulated run. Dates are those of the virtual clock, in UTC. */
const FLOW = new Map<string, readonly [DataType, Read]>([
  ['CurrentDate', ['Date', (run) => nowText(run.org).slice(0, 10)]],
  ['CurrentDateTime', ['DateTime', (run) => nowText(run.org)]],
  ['InterviewStartTime', ['DateTime', (run) => run.state.startedAt]],
  ['InterviewGuid', ['String', (run) => run.state.interviewGuid]],
  ['FaultMessage', ['String', (run) => run.state.faultMessage]],
])

const CONSTANTS = new Map<string, readonly [DataType, Read]>([
  ['True', ['Boolean', () => true]],
  ['False', ['Boolean', () => false]],
  ['EmptyString', ['String', () => '']],
])

const SYSTEM = new Map<string, readonly [DataType, Read]>([
  ['OriginDateTime', ['DateTime', () => '1900-01-01T00:00:00.000Z']],
])

const TABLES = new Map([
  ['$Flow', FLOW],
  ['$GlobalConstant', CONSTANTS],
  ['$System', SYSTEM],
])

/** Compiles a global constant or variable; one that is not simulated faults when it is read. */
export function compileGlobal(head: string, path: readonly string[], reference: string, onUnset: OnUnset): Expression {
  if (head === '$User') return compilePath(RUNNING_USER, path, reference, onUnset)
  const known = path.length === 1 ? TABLES.get(head)?.get(path[0] ?? '') : undefined
  if (known !== undefined) return { read: known[1], type: { dataType: known[0], isCollection: false } }
  const [code, message] = whyUnknown(head, reference)
  return raising(code, message)
}

const RUNNING_USER: Expression = {
  read: (run) => (run.settings.runningUser === null ? null : (getRecord(run.org, run.settings.runningUser) ?? null)),
  type: { dataType: 'SObject', isCollection: false, objectType: 'User' },
}

function whyUnknown(head: string, reference: string): readonly [code: string, message: string] {
  if (head === '$Label')
    return ['unknown-reference', `The simulated org has no custom labels, so ${reference} has no text.`]
  if (head === '$Record') {
    return ['unknown-reference', `${reference} exists only in a flow that a record starts. Choose an object at Start.`]
  }
  if (TABLES.has(head))
    return ['unknown-reference', `There is no ${reference}, or it has no meaning in a simulated run.`]
  return ['not-simulated', `${head} is not simulated, so ${reference} has no value.`]
}
