import type { ElementLook } from '../element-look.ts'
import { KEPT_AS_IT_IS } from '../kept-as-it-is.ts'

export const collectionProcessorLook: ElementLook<'collectionProcessor'> = {
  pluralLabel: 'Collection Processors',
  icon: () => 'standard/collection',
  tone: () => 'logic',
  notSimulated: () => true,
  form: { readOnly: KEPT_AS_IT_IS },
  add: null,
}
