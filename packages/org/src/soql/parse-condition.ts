import type { Comparison, Condition, Literal } from './ast.ts'
import { dateLiteral, dateLiteralNames } from './date-literals.ts'
import type { FilterOperator } from './filter.ts'
import { didYouMean } from '../schema/suggest.ts'
import { shown, stop, type TokenReader } from './token-reader.ts'

/** Parses what stands after WHERE. AND beside OR needs parentheses, as in Salesforce. */
export function parseCondition(reader: TokenReader, depth = 0): Condition {
  const parts = [operand(reader, depth)]
  const first = reader.peek()
  const word = reader.at('AND') ? 'AND' : 'OR'
  while (reader.skip(word)) parts.push(operand(reader, depth))
  const next = reader.peek()
  if (parts.length > 1 && (reader.at('AND') || reader.at('OR'))) {
    const message = `${next.text} stands beside ${first.text} without parentheses; put them around what belongs together.`
    throw stop(next, message, 'mixed-and-or')
  }
  const [only] = parts
  if (only && parts.length === 1) return only
  return word === 'AND' ? { and: parts } : { or: parts }
}

/** No query of a person is nested deeper, and the parser's own stack stays small. */
const deepest = 100

function operand(reader: TokenReader, depth: number): Condition {
  const token = reader.peek()
  if (depth > deepest) throw stop(token, `Conditions can't be nested deeper than ${deepest}.`)
  if (reader.skip('NOT')) return { not: operand(reader, depth + 1) }
  if (!reader.skip('(')) return comparison(reader)
  const inner = parseCondition(reader, depth + 1)
  reader.expect(')', 'after the condition')
  return inner
}

function comparison(reader: TokenReader): Comparison {
  const field = reader.name('a field to compare')
  if (reader.at('(')) {
    throw stop(field, `${field.text}(…) is not supported in conditions here.`, 'not-supported')
  }
  const token = reader.next()
  const word = token.text.toUpperCase()
  if (token.kind === 'name' && (word === 'INCLUDES' || word === 'EXCLUDES')) {
    throw stop(token, `${word} is for multi-select picklists, which the simulated org does not have.`, 'not-supported')
  }
  if (token.kind === 'name' && word === 'NOT') {
    reader.expect('IN', 'after NOT')
    return { field, operator: 'notIn', literals: list(reader) }
  }
  if (token.kind === 'name' && word === 'IN') return { field, operator: 'in', literals: list(reader) }
  const operator = token.kind === 'name' || token.kind === 'symbol' ? operators.get(word) : undefined
  if (!operator)
    throw stop(token, `Expected a comparison (=, !=, <, LIKE, IN …) after ${field.text}, found ${shown(token)}.`)
  return { field, operator, literals: [literal(reader)] }
}

const operators = new Map<string, FilterOperator>([
  ['=', '='],
  ['!=', '!='],
  ['<>', '!='],
  ['<', '<'],
  ['<=', '<='],
  ['>', '>'],
  ['>=', '>='],
  ['LIKE', 'like'],
])

function list(reader: TokenReader): readonly Literal[] {
  reader.expect('(', 'before the list of values')
  if (reader.at('SELECT')) {
    throw stop(reader.peek(), 'A query inside IN (…) is not supported here; list the values.', 'not-supported')
  }
  const found = [literal(reader)]
  while (reader.skip(',')) found.push(literal(reader))
  reader.expect(')', 'after the list of values')
  return found
}

function literal(reader: TokenReader): Literal {
  const token = reader.next()
  const { text, at } = token
  switch (token.kind) {
    case 'string':
    case 'number':
    case 'date':
    case 'dateTime':
      return { kind: token.kind, text, at }
    case 'name':
      return named(reader, text.toUpperCase(), at)
    default:
      if (text === ':')
        throw stop(token, 'A bound variable (:name) has no value here; write the value.', 'not-supported')
      throw stop(token, `Expected a value, found ${shown(token)}.`)
  }
}

function named(reader: TokenReader, word: string, at: number): Literal {
  if (word === 'NULL') return { kind: 'null', text: 'null', at }
  if (word === 'TRUE' || word === 'FALSE') return { kind: 'boolean', text: word.toLowerCase(), at }
  const count = reader.skip(':') ? Number(reader.next().text) : undefined
  const isCount = count === undefined || (Number.isInteger(count) && count >= 0 && count <= 100_000)
  if (isCount && dateLiteral(word, count, '2026-01-01')) {
    return { kind: 'dateLiteral', text: word, at, ...(count === undefined ? {} : { count }) }
  }
  const hint = didYouMean(word, dateLiteralNames()) || ' Texts stand in single quotes.'
  throw stop({ at }, `${word} is no value.${hint}`, 'bad-literal')
}
