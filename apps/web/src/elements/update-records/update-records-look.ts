import type { ElementLook } from '../element-look.ts'
import { KEPT_AS_IT_IS } from '../kept-as-it-is.ts'

export const updateRecordsLook: ElementLook<'updateRecords'> = {
  pluralLabel: 'Update Records',
  icon: () => 'standard/record_update',
  tone: () => 'data',
  notSimulated: () => true,
  form: { readOnly: KEPT_AS_IT_IS },
  add: null,
}
