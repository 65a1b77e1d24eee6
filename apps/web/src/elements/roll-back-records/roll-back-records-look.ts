import type { ElementLook } from '../element-look.ts'
import { KEPT_AS_IT_IS } from '../kept-as-it-is.ts'

export const rollBackRecordsLook: ElementLook<'rollBackRecords'> = {
  pluralLabel: 'Roll Back Records',
  icon: () => 'standard/process_exception',
  tone: () => 'data',
  notSimulated: () => true,
  form: { readOnly: KEPT_AS_IT_IS },
  add: null,
}
