import type { ElementLook } from '../element-look.ts'

export const endLook: ElementLook<'end'> = {
  pluralLabel: 'Ends',
  icon: () => 'standard/outcome',
  tone: () => 'unknown',
  form: { readOnly: 'The path ends here. There is nothing to set.' },
  add: null,
}
