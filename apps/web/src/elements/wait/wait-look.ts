import type { ElementLook } from '../element-look.ts'
import { KEPT_AS_IT_IS } from '../kept-as-it-is.ts'

export const waitLook: ElementLook<'wait'> = {
  pluralLabel: 'Waits',
  icon: () => 'standard/waits',
  tone: () => 'wait',
  notSimulated: () => true,
  form: { readOnly: KEPT_AS_IT_IS },
  add: null,
}
