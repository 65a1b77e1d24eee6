import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readFlow } from '../../document/read-flow.ts'
import { checkFormula } from '../../formulas/check-formula.ts'
import type { FormulaType } from '../../formulas/formula-type.ts'
import { parseFormula } from '../../formulas/parse-formula.ts'
import { severities } from '../severities.ts'
import { problemPages } from './problem-pages.ts'

const tests = ['packages/flow/src', 'packages/xml/src'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
)

it('every problem is found by a test', () => {
  const unproven = Object.keys(severities).filter((code) => !tests.some((text) => text.includes(code)))
  expect(unproven).toEqual([])
})

it('every page has whole sentences', () => {
  for (const { means, mend, example } of Object.values(problemPages)) {
    for (const text of [means, mend, example]) expect(text).toMatch(/^[A-Z`_].*[.]$/)
  }
})

const examples = Object.entries(problemPages).flatMap(([code, { example }]) => {
  const written = /^`([^`]+)`/.exec(example)?.[1]
  return written === undefined ? [] : [[code, written] as const]
})

it.each(examples.filter(([code]) => code.startsWith('xml/')))('the example of %s has it: %s', (code, text) => {
  expect(readFlow(text).problems.map((problem) => problem.code)).toEqual([code])
})

it.each(examples.filter(([code]) => code.startsWith('formula/')))('the example of %s has it: %s', (code, text) => {
  const types = new Map<string, FormulaType | undefined>([
    ['total', 'number'],
    ['orderNo', undefined],
  ])
  const { formula, problem } = parseFormula(text)
  const typeOf = (name: string): FormulaType | undefined => (types.has(name) ? types.get(name) : 'text')
  const found = formula === undefined ? [problem] : checkFormula(formula, typeOf).problems
  expect(found.map((one) => one.code)).toContain(code)
})
