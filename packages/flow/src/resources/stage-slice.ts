import { type Fields, patchFields, readFields } from '../codec/field.ts'
import { flag, optionalInteger, text, textIfAny } from '../codec/text-field.ts'
import { factList } from '../facts/fact.ts'
import { checkStage } from './check-stage.ts'
import type { StageResource } from './resource.ts'
import type { ResourceSlice } from './resource-slice.ts'

export const stageSlice: ResourceSlice<'stage'> = {
  kindLabel: () => 'Stage',
  view: (node) => ({ kind: 'stage', tag: node.name, ...readFields(node, fields) }),
  changeable: ['description', 'label'],
  change: (node, before, changes, pen) => patchFields(node, fields, before, { ...before, ...changes }, pen),
  create: () => undefined,
  check: checkStage,
  facts: ({ stageOrder, isActive }) =>
    factList([
      ['Order', stageOrder === undefined ? undefined : String(stageOrder)],
      ['Active by default', isActive ? 'Yes' : 'No'],
    ]),
}

const fields: Fields<Omit<StageResource, 'kind' | 'tag'>> = {
  description: textIfAny('description'),
  name: text('name'),
  isActive: flag('isActive'),
  label: text('label'),
  stageOrder: optionalInteger('stageOrder'),
}
