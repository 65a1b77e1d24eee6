import { createFromFields, type Fields, patchFields, readFields } from '../codec/field.ts'
import { text, textIfAny } from '../codec/text-field.ts'
import { value } from '../codec/value-field.ts'
import { checkConstant } from './check-constant.ts'
import { dataType } from './data-type.ts'
import type { ConstantResource } from './resource.ts'
import type { ResourceSlice } from './resource-slice.ts'

export const constantSlice: ResourceSlice<'constant'> = {
  kindLabel: () => 'Constant',
  view: (node) => ({ kind: 'constant', tag: node.name, ...readFields(node, fields) }),
  changeable: ['description', 'dataType', 'value'],
  change: (node, before, changes, pen) => patchFields(node, fields, before, { ...before, ...changes }, pen),
  create: (resource, pen) => createFromFields('constants', fields, { description: '', ...resource }, pen),
  check: checkConstant,
}

const fields: Fields<Omit<ConstantResource, 'kind' | 'tag'>> = {
  description: textIfAny('description'),
  name: text('name'),
  dataType,
  value: value('value'),
}
