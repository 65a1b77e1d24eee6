import { createFromFields, type Fields, patchFields, readFields } from '../codec/field.ts'
import { MAX_FORMULA_LENGTH } from '../formulas/formula.ts'
import { parseFormula } from '../formulas/parse-formula.ts'
import { optionalInteger, text, textIfAny } from '../codec/text-field.ts'
import { dataType } from './data-type.ts'
import type { FormulaResource } from './resource.ts'
import type { ResourceSlice } from './resource-slice.ts'

export const formulaSlice: ResourceSlice<'formula'> = {
  kindLabel: () => 'Formula',
  view: (node) => ({ kind: 'formula', tag: node.name, ...readFields(node, fields) }),
  changeable: ['description', 'dataType', 'scale', 'expression'],
  change: (node, before, changes, pen) => patchFields(node, fields, before, { ...before, ...changes }, pen),
  create: (resource, pen) => createFromFields('formulas', fields, { description: '', ...resource }, pen),
  check: (formula) => {
    if (formula.expression.trim() === '') {
      return [
        {
          code: 'formula/expression-missing',
          severity: 'error',
          message: `The formula ${formula.name} is empty. Enter an expression.`,
          where: { element: formula.name, field: 'expression' },
        },
      ]
    }
    const where = { element: formula.name, field: 'expression' }
    if (formula.expression.length > MAX_FORMULA_LENGTH) {
      return [
        {
          code: 'formula/too-long',
          severity: 'error',
          message: `The formula ${formula.name} has ${formula.expression.length} characters; 3,900 are allowed. Split it.`,
          where,
        },
      ]
    }
    const { problem } = parseFormula(formula.expression)
    if (problem === undefined) return []
    return [
      {
        code: problem.code,
        severity: 'error',
        message: `The formula ${formula.name} can't be read at character ${problem.offset + 1}: ${problem.message}`,
        where,
      },
    ]
  },
}

const fields: Fields<Omit<FormulaResource, 'kind' | 'tag'>> = {
  description: textIfAny('description'),
  name: text('name'),
  dataType,
  expression: text('expression'),
  scale: optionalInteger('scale'),
}
