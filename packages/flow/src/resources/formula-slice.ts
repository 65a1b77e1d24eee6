import { createFromFields, type Fields, patchFields, readFields } from '../codec/field.ts'
import { optionalInteger, text, textIfAny } from '../codec/text-field.ts'
import { checkFormulaResource } from './check-formula-resource.ts'
import { dataType } from './data-type.ts'
import type { FormulaResource } from './resource.ts'
import type { ResourceSlice } from './resource-slice.ts'

export const formulaSlice: ResourceSlice<'formula'> = {
  kindLabel: () => 'Formula',
  view: (node) => ({ kind: 'formula', tag: node.name, ...readFields(node, fields) }),
  changeable: ['description', 'dataType', 'scale', 'expression'],
  change: (node, before, changes, pen) => patchFields(node, fields, before, { ...before, ...changes }, pen),
  create: (resource, pen) => createFromFields('formulas', fields, { description: '', ...resource }, pen),
  check: checkFormulaResource,
}

const fields: Fields<Omit<FormulaResource, 'kind' | 'tag'>> = {
  description: textIfAny('description'),
  name: text('name'),
  dataType,
  expression: text('expression'),
  scale: optionalInteger('scale'),
}
