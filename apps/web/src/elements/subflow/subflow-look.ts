import type { ElementLook } from '../element-look.ts'
import { KEPT_AS_IT_IS } from '../kept-as-it-is.ts'

export const subflowLook: ElementLook<'subflow'> = {
  pluralLabel: 'Subflows',
  icon: () => 'standard/flow',
  tone: () => 'interaction',
  notSimulated: () => true,
  form: { readOnly: KEPT_AS_IT_IS },
  add: null,
}
