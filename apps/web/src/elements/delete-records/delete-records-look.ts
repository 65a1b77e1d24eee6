import type { ElementLook } from '../element-look.ts'
import { KEPT_AS_IT_IS } from '../kept-as-it-is.ts'

export const deleteRecordsLook: ElementLook<'deleteRecords'> = {
  pluralLabel: 'Delete Records',
  icon: () => 'standard/record_delete',
  tone: () => 'data',
  notSimulated: () => true,
  form: { readOnly: KEPT_AS_IT_IS },
  add: null,
}
