import type { ElementHeader } from '../element.ts'

/** End, where the file says it: the path stops here. */
export interface EndElement extends ElementHeader {
  readonly kind: 'end'
}
