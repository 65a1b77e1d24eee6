import type { ElementLook } from '../element-look.ts'
import { GetRecordsForm } from './GetRecordsForm.tsx'

export const getRecordsLook: ElementLook<'getRecords'> = {
  pluralLabel: 'Get Records',
  icon: () => 'standard/record_lookup',
  tone: () => 'data',
  form: GetRecordsForm,
  add: {
    group: 'Data',
    label: 'Get Records',
    description: 'Find records and keep their values.',
    icon: 'standard/record_lookup',
    tone: 'data',
    firstField: 'label',
    create: (name) => ({
      kind: 'getRecords',
      name,
      label: '',
      object: '',
      getFirstRecordOnly: true,
      storeOutputAutomatically: true,
    }),
  },
}
