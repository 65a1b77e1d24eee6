import type { ElementLook } from '../element-look.ts'

export const opaqueLook: ElementLook<'opaque'> = {
  pluralLabel: 'Other Elements',
  icon: () => 'standard/default',
  tone: () => 'unknown',
  notSimulated: () => true,
  form: {
    readOnly:
      'Parley does not know this kind of element. It keeps it as it is in the file and renames along; a run stops here and asks whether to continue past it.',
  },
  add: null,
}
