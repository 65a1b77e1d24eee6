import { createFromFields, type Fields, patchFields, readFields } from '../codec/field.ts'
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
    return formula.expression.length > MAX_LENGTH
      ? [
          {
            code: 'formula/too-long',
            severity: 'error',
            message: `The formula ${formula.name} has ${formula.expression.length} characters; 3,900 are allowed. Split it.`,
            where: { element: formula.name, field: 'expression' },
          },
        ]
      : []
  },
}

/** Characters of a formula (flow-builder.md §4). */
const MAX_LENGTH = 3900

const fields: Fields<Omit<FormulaResource, 'kind' | 'tag'>> = {
  description: textIfAny('description'),
  name: text('name'),
  dataType,
  expression: text('expression'),
  scale: optionalInteger('scale'),
}
