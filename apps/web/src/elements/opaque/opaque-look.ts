import type { OpaqueElement } from '@parley/flow'
import type { IconName, TileTone } from '../../icons/index.ts'
import type { ElementLook } from '../element-look.ts'

interface OpaqueKind {
  readonly plural: string
  readonly icon: IconName
  readonly tone: TileTone
}

/** Kinds of real flows that we draw and keep but cannot edit or run yet, by their collection in the file. */
const KINDS: ReadonlyMap<string, OpaqueKind> = new Map([
  ['screens', { plural: 'Screens', icon: 'standard/screen', tone: 'interaction' }],
  ['subflows', { plural: 'Subflows', icon: 'standard/flow', tone: 'interaction' }],
  ['apexPluginCalls', { plural: 'Apex Actions', icon: 'standard/invocable_action', tone: 'interaction' }],
  ['customErrors', { plural: 'Custom Errors', icon: 'standard/process_exception', tone: 'interaction' }],
  ['collectionProcessors', { plural: 'Collection Processors', icon: 'standard/filter', tone: 'logic' }],
  ['recordCreates', { plural: 'Create Records', icon: 'standard/record_create', tone: 'data' }],
  ['recordUpdates', { plural: 'Update Records', icon: 'standard/record_update', tone: 'data' }],
  ['recordDeletes', { plural: 'Delete Records', icon: 'standard/record_delete', tone: 'data' }],
  ['recordRollbacks', { plural: 'Roll Back Records', icon: 'standard/process_exception', tone: 'data' }],
  ['waits', { plural: 'Waits', icon: 'standard/waits', tone: 'wait' }],
])

const UNKNOWN: OpaqueKind = { plural: 'Other Elements', icon: 'standard/default', tone: 'unknown' }

export const opaqueLook: ElementLook<'opaque'> = {
  pluralLabel: (element) => kindOf(element).plural,
  icon: (element) => kindOf(element).icon,
  tone: (element) => kindOf(element).tone,
  isOpaque: true,
  form: {
    readOnly:
      'Parley keeps this element as it is in the file and renames along, but cannot edit or simulate it yet. A run stops here and asks whether to continue past it.',
  },
  add: null,
}

function kindOf(element: OpaqueElement): OpaqueKind {
  return KINDS.get(element.tag) ?? UNKNOWN
}
