import type { FlowValue } from '@parley/flow'
import { parseDecimal, toDateTimeValue, type Value } from '@parley/org'
import type { ValueType } from '../run/program.ts'
import { compileTemplate } from './compile-template.ts'
import { raising } from './raising.ts'
import type { Expression, OnUnset, Scope } from './expression.ts'

/** Compiles a literal or a reference of the file. A row without a value reads as null. */
export function compileValue(scope: Scope, value: FlowValue | undefined, onUnset: OnUnset): Expression {
  if (value === undefined) return constant(null)
  switch (value.kind) {
    case 'string':
      return compileTemplate(scope, value.text)
    case 'number':
      return constant(parseDecimal(value.text) ?? null, 'Number')
    case 'boolean':
      return constant(value.value, 'Boolean')
    case 'date':
      return constant(value.text, 'Date')
    case 'dateTime':
      return constant(toDateTimeValue(value.text) ?? null, 'DateTime')
    case 'time':
      return constant(value.text, 'Time')
    case 'reference':
      return scope.compileReference(value.to, onUnset)
    case 'apex':
      return constant(value.text)
    case 'unknown':
      return raising(
        'not-simulated',
        `A value of the kind ${value.tag} is not simulated. Use a literal, a variable or a formula.`,
      )
  }
}

export function constant(value: Value, dataType?: ValueType['dataType']): Expression {
  const read = () => value
  return dataType === undefined ? { read } : { read, type: { dataType, isCollection: false } }
}
