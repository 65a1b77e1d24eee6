import type { ElementLook } from '../element-look.ts'
import { KEPT_AS_IT_IS } from '../kept-as-it-is.ts'

export const experimentLook: ElementLook<'experiment'> = {
  pluralLabel: 'Experiments',
  icon: () => 'standard/path_experiment',
  tone: () => 'logic',
  notSimulated: () => true,
  form: { readOnly: KEPT_AS_IT_IS },
  add: null,
}
