import type { ConditionTrace, TraceEvent } from './event.ts'
import { valueThen, type ConditionDetail, type Detail } from './trace.ts'

/** A kept detail as the event that it stands for. Conditions are no events of their own: see `conditionTrace`. */
export function detailEvent(detail: Exclude<Detail, ConditionDetail>, element: string): TraceEvent {
  const { step } = detail
  switch (detail.type) {
    case 'set': {
      const old = valueThen(detail.old, detail.oldLength)
      const value = valueThen(detail.value, detail.valueLength)
      const { variable, operator } = detail
      return { type: 'variableSet', step, element, variable, operator, old, value }
    }
    case 'requested':
      return { type: 'effectRequested', step, element, effect: detail.effect, detail: detail.text }
    case 'fulfilled':
      return { type: 'effectFulfilled', step, element, detail: detail.text }
    case 'fault':
      return { type: 'fault', step, element, code: detail.code, message: detail.message, handled: detail.handled }
  }
}

export function conditionTrace(detail: ConditionDetail): ConditionTrace {
  const { outcome, index, left, leftLength, operator, right, result } = detail
  return { outcome, index, left: valueThen(left, leftLength), operator, right, result }
}
