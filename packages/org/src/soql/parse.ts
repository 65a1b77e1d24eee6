import type { Name, ParsedOrdering, ParsedQuery, SelectItem } from './ast.ts'
import { parseCondition } from './parse-condition.ts'
import type { Fault } from './query-error.ts'
import { ParseStop, shown, stop, TokenReader } from './token-reader.ts'
import { tokens } from './tokens.ts'

/**
 * Parses `SELECT … FROM … [WHERE …] [ORDER BY …] [LIMIT n] [OFFSET n]`. Clauses of SOQL that are left out are named
 * in the fault, so that nobody looks for a typing mistake.
 */
export function parseQuery(soql: string): ParsedQuery | { readonly fault: Fault } {
  const cut = tokens(soql)
  if ('fault' in cut) return cut
  try {
    return query(new TokenReader(cut))
  } catch (error) {
    if (error instanceof ParseStop) return { fault: error.fault }
    throw error
  }
}

function query(reader: TokenReader): ParsedQuery {
  reader.expect('SELECT', 'at the beginning')
  const select = selectList(reader)
  reader.expect('FROM', 'after the fields')
  const object = reader.name('an object')
  const alias = parseAlias(reader)
  refuseLeftOut(reader)
  const where = reader.skip('WHERE') ? parseCondition(reader) : undefined
  refuseLeftOut(reader)
  const orderBy = reader.skip('ORDER', 'BY') ? orderings(reader) : []
  const limit = reader.skip('LIMIT') ? count(reader, 'LIMIT') : undefined
  const offset = reader.skip('OFFSET') ? parseOffset(reader) : undefined
  refuseLeftOut(reader)
  const end = reader.next()
  if (end.kind !== 'end') throw stop(end, `Nothing more was expected after the query, found ${shown(end)}.`)
  return {
    select,
    object,
    orderBy,
    ...(alias === undefined ? {} : { alias }),
    ...(where === undefined ? {} : { where }),
    ...(limit === undefined ? {} : { limit }),
    ...(offset === undefined ? {} : { offset }),
  }
}

function selectList(reader: TokenReader): 'count' | readonly SelectItem[] {
  if (reader.skip('COUNT', '(', ')')) return 'count'
  const items = [selectItem(reader)]
  while (reader.skip(',')) items.push(selectItem(reader))
  return items
}

function selectItem(reader: TokenReader): SelectItem {
  const first = reader.peek()
  if (first.text === '(') throw stop(first, 'Child queries in SELECT are not supported here.', 'not-supported')
  if (reader.at('TYPEOF')) throw stop(first, 'TYPEOF is not supported here.', 'not-supported')
  const name = reader.name('a field')
  if (!reader.at('(')) return { field: name }
  if (name.text.toUpperCase() !== 'FIELDS') {
    const message = `${name.text}(…) is not supported here; of functions only COUNT() alone and FIELDS(ALL).`
    throw stop(name, message, 'not-supported')
  }
  reader.expect('(', 'after FIELDS')
  const which = reader.name('ALL or STANDARD')
  reader.expect(')', 'after FIELDS(ALL')
  const group = which.text.toUpperCase()
  if (group !== 'ALL' && group !== 'STANDARD') throw stop(which, 'FIELDS takes ALL or STANDARD here.', 'not-supported')
  return { allFields: group, at: name.at }
}

/** `FROM MessagingSession s` and `FROM MessagingSession AS s`. */
function parseAlias(reader: TokenReader): string | undefined {
  if (reader.skip('AS')) return reader.name('an alias').text
  const isAlias = reader.peek().kind === 'name' && !clauseWords.has(reader.peek().text.toUpperCase())
  return isAlias ? reader.name('an alias').text : undefined
}

function orderings(reader: TokenReader): readonly ParsedOrdering[] {
  const found: ParsedOrdering[] = []
  do {
    const field: Name = reader.name('a field to order by')
    const descending = reader.skip('DESC')
    if (!descending) reader.skip('ASC')
    const nullsLast = reader.skip('NULLS', 'LAST')
    if (!nullsLast) reader.skip('NULLS', 'FIRST')
    found.push({ field, descending, nullsLast })
  } while (reader.skip(','))
  return found
}

/** Salesforce's own limit. */
const largestOffset = 2000

function parseOffset(reader: TokenReader): number {
  const token = reader.peek()
  const offset = count(reader, 'OFFSET')
  if (offset > largestOffset) throw stop(token, `OFFSET can be ${largestOffset} at most.`, 'offset-too-large')
  return offset
}

function count(reader: TokenReader, clause: string): number {
  const token = reader.next()
  if (token.kind !== 'number' || !/^\d{1,9}$/.test(token.text)) {
    throw stop(token, `${clause} takes a whole number, found ${shown(token)}.`)
  }
  return Number(token.text)
}

function refuseLeftOut(reader: TokenReader): void {
  const token = reader.peek()
  const clause = token.kind === 'name' && leftOut.find((word) => token.text.toUpperCase() === word)
  if (clause) throw stop(token, `${clause} is not supported here.`, 'not-supported')
}

const leftOut = ['GROUP', 'HAVING', 'WITH', 'USING', 'FOR', 'ALL', 'UPDATE']
const clauseWords = new Set([...leftOut, 'WHERE', 'ORDER', 'LIMIT', 'OFFSET'])
