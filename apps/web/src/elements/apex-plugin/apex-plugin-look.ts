import type { ElementLook } from '../element-look.ts'
import { KEPT_AS_IT_IS } from '../kept-as-it-is.ts'

export const apexPluginLook: ElementLook<'apexPlugin'> = {
  pluralLabel: 'Apex Actions',
  icon: () => 'standard/apex_plugin',
  tone: () => 'interaction',
  notSimulated: () => true,
  form: { readOnly: KEPT_AS_IT_IS },
  add: null,
}
