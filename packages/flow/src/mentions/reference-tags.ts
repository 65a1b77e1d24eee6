/**
 * Whether a tag's whole text is a reference to something in the flow: `elementReference`, `targetReference`,
 * `assignToReference`, `leftValueReference`, `choiceReferences` … `setupReference` names something in the org.
 */
export function isReferenceTag(tag: string): boolean {
  return (/References?$/.test(tag) && tag !== 'setupReference') || namingTags.has(tag)
}

/** Tags that name something of the flow without saying so: the action of a screen's trigger, the element that an event is about. */
const namingTags: ReadonlySet<string> = new Set(['screenActionName', 'associatedElement'])

/** The children that declare a name of their own inside an element; all others (inputs, rows) only use names. */
export const declaringTags: ReadonlySet<string> = new Set([
  'rules',
  'waitEvents',
  'scheduledPaths',
  'fields',
  'stageSteps',
  'actions',
  'paths',
])

/** The name that a reference begins with: `Coll` in `Coll[$EachItem].Id`, `$Flow` in `$Flow.CurrentDate`. */
export function headOf(reference: string): string {
  return /^[^.[\]\s]*/.exec(reference.trim())?.[0] ?? ''
}

/** Merge fields in text, formulas and JSON: the reference stands in group 1. */
export const MERGE_FIELD = /\{!([^{}]*)\}/g

/** What stands before the name of a Collection Filter where its conditions read the item at hand: `currentItem_<Name>`. */
export const CURRENT_ITEM = 'currentItem_'
