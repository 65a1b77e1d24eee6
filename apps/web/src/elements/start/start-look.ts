import type { ElementLook } from '../element-look.ts'
import { StartForm } from './StartForm.tsx'

export const startLook: ElementLook<'start'> = {
  pluralLabel: 'Start',
  icon: () => 'standard/flow',
  tone: () => 'start',
  form: StartForm,
  add: null,
}
