import type { ElementLook } from '../element-look.ts'
import { LoopForm } from './LoopForm.tsx'

export const loopLook: ElementLook<'loop'> = {
  pluralLabel: 'Loops',
  icon: () => 'standard/loop',
  tone: () => 'logic',
  form: LoopForm,
  add: {
    group: 'Logic',
    label: 'Loop',
    description: 'Go through a collection, item by item.',
    icon: 'standard/loop',
    tone: 'logic',
    firstField: 'label',
    create: (name) => ({ kind: 'loop', name, label: '', collectionReference: '', iterationOrder: 'Asc' }),
  },
}
