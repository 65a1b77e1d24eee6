import { createFromFields, type Fields, patchFields, readFields } from '../codec/field.ts'
import { flag, optionalInteger, optionalText, text, textIfAny } from '../codec/text-field.ts'
import { value } from '../codec/value-field.ts'
import { checkVariable } from './check-variable.ts'
import { dataType } from './data-type.ts'
import type { VariableResource } from './resource.ts'
import type { ResourceSlice } from './resource-slice.ts'

export const variableSlice: ResourceSlice<'variable'> = {
  kindLabel: () => 'Variable',
  view: (node) => ({ kind: 'variable', tag: node.name, ...readFields(node, fields) }),
  changeable: ['description', 'dataType', 'isCollection', 'isInput', 'isOutput', 'objectType', 'scale', 'value'],
  change: (node, before, changes, pen) => patchFields(node, fields, before, { ...before, ...changes }, pen),
  create: (resource, pen) =>
    createFromFields(
      'variables',
      fields,
      { description: '', isCollection: false, isInput: false, isOutput: false, ...resource },
      pen,
    ),
  check: checkVariable,
}

const fields: Fields<Omit<VariableResource, 'kind' | 'tag'>> = {
  description: textIfAny('description'),
  name: text('name'),
  apexClass: optionalText('apexClass'),
  dataType,
  isCollection: flag('isCollection'),
  isInput: flag('isInput'),
  isOutput: flag('isOutput'),
  objectType: optionalText('objectType'),
  scale: optionalInteger('scale'),
  value: value('value'),
}
