import { kindLabelOf, type ElementKind, type ElementOf } from '@parley/flow'
import type { IconName, TileTone } from '../icons/index.ts'
import { actionLook } from './action/action-look.ts'
import { assignmentLook } from './assignment/assignment-look.ts'
import { decisionLook } from './decision/decision-look.ts'
import type { ElementLook } from './element-look.ts'
import { getRecordsLook } from './get-records/get-records-look.ts'
import { loopLook } from './loop/loop-look.ts'
import { opaqueLook } from './opaque/opaque-look.ts'
import { startLook } from './start/start-look.ts'
import { transformLook } from './transform/transform-look.ts'

/** Every element kind and how it looks; a kind that is missing here does not compile. */
export const elementLooks: { readonly [K in ElementKind]: ElementLook<K> } = {
  start: startLook,
  action: actionLook,
  assignment: assignmentLook,
  decision: decisionLook,
  loop: loopLook,
  getRecords: getRecordsLook,
  transform: transformLook,
  opaque: opaqueLook,
}

/** What screens show of one element. */
export interface Appearance {
  readonly kindLabel: string
  readonly pluralLabel: string
  readonly icon: IconName
  readonly tone: TileTone
  readonly isOpaque: boolean
}

export function appearanceOf<K extends ElementKind>(element: ElementOf<K> & { readonly kind: K }): Appearance {
  const look = lookOf(element.kind)
  return {
    kindLabel: kindLabelOf(element),
    pluralLabel: look.pluralLabel(element),
    icon: look.icon(element),
    tone: look.tone(element),
    isOpaque: look.isOpaque ?? false,
  }
}

function lookOf<K extends ElementKind>(kind: K): ElementLook<K> {
  return elementLooks[kind]
}
