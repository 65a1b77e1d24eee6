/** What is wrong with a condition logic, as a code's last part and a sentence. */
export interface LogicMistake {
  readonly code: 'logic-syntax' | 'logic-number' | 'logic-unused' | 'logic-too-long'
  readonly message: string
}

/**
 * Checks custom logic such as `1 AND NOT(2 OR 3)` against the number of conditions: numbers from 1, AND, OR, NOT and
 * parentheses, every condition used, at most 1,000 characters (flow-builder.md §5.2). Words like `and` are fine as they are.
 */
export function logicMistake(logic: string, conditions: number): LogicMistake | undefined {
  if (isNamedLogic(logic)) return undefined
  if (logic.length > 1000) {
    return { code: 'logic-too-long', message: 'The custom logic is longer than 1,000 characters. Shorten it.' }
  }
  const tokens = logic.match(/\d+|[A-Za-z]+|\S/g) ?? []
  if (!isExpression(tokens)) {
    return {
      code: 'logic-syntax',
      message: `The custom logic "${logic}" can't be read. Use numbers, AND, OR, NOT and closed parentheses, such as 1 AND (2 OR 3).`,
    }
  }
  const used = new Set(tokens.filter((token) => /^\d/.test(token)).map(Number))
  const beyond = [...used].find((number) => number < 1 || number > conditions)
  if (beyond !== undefined) {
    return {
      code: 'logic-number',
      message: `The custom logic names condition ${beyond}, but there are ${conditions}. Correct the number.`,
    }
  }
  for (let number = 1; number <= conditions; number++) {
    if (!used.has(number)) {
      return {
        code: 'logic-unused',
        message: `The custom logic leaves out condition ${number}. Use every condition, or remove it.`,
      }
    }
  }
  return undefined
}

/** Logic that is a word of the platform rather than an expression over condition numbers. */
export function isNamedLogic(logic: string): boolean {
  return /^(|and|or|no_conditions|formula_evaluates_to_true)$/i.test(logic)
}

/** Whether the tokens form an expression: operands joined by AND and OR, each perhaps negated or in parentheses. */
function isExpression(tokens: readonly string[]): boolean {
  let open = 0
  let expectsOperand = true
  for (const [i, token] of tokens.entries()) {
    const word = token.toUpperCase()
    if (expectsOperand) {
      if (token === '(') open++
      else if (/^\d/.test(token)) expectsOperand = false
      else if (word !== 'NOT' || tokens[i + 1] === undefined) return false
    } else if (token === ')') {
      if (open === 0) return false
      open--
    } else if (word === 'AND' || word === 'OR') {
      expectsOperand = true
    } else {
      return false
    }
  }
  return !expectsOperand && open === 0
}
