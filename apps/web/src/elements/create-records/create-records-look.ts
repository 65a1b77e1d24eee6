import type { ElementLook } from '../element-look.ts'
import { KEPT_AS_IT_IS } from '../kept-as-it-is.ts'

export const createRecordsLook: ElementLook<'createRecords'> = {
  pluralLabel: 'Create Records',
  icon: () => 'standard/record_create',
  tone: () => 'data',
  notSimulated: () => true,
  form: { readOnly: KEPT_AS_IT_IS },
  add: null,
}
