import type { ElementLook } from '../element-look.ts'
import { TransformForm } from './TransformForm.tsx'

export const transformLook: ElementLook<'transform'> = {
  pluralLabel: 'Transforms',
  icon: () => 'standard/data_mapping',
  tone: () => 'logic',
  notSimulated: ({ isPartial, actions }) => isPartial || actions.some(({ transformType }) => transformType !== 'Map'),
  form: TransformForm,
  add: {
    group: 'Logic',
    label: 'Transform',
    description: 'Make a list of one field of records.',
    icon: 'standard/data_mapping',
    tone: 'logic',
    firstField: 'label',
    create: (name) => ({ kind: 'transform', name, label: '', dataType: 'String', isCollection: true }),
  },
}
