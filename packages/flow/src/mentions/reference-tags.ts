/**
 * Whether a tag's whole text is a reference to something in the flow: `elementReference`, `targetReference`,
 * `assignToReference`, `leftValueReference`, `choiceReferences` … `setupReference` names something in the org.
 */
export function isReferenceTag(tag: string): boolean {
  return /References?$/.test(tag) && tag !== 'setupReference'
}

/** The children that declare a name of their own inside an element; all others (inputs, rows) only use names. */
export const declaringTags: ReadonlySet<string> = new Set([
  'rules',
  'waitEvents',
  'scheduledPaths',
  'fields',
  'stageSteps',
  'actionCallPaths',
])

/** The name that a reference begins with: `Coll` in `Coll[$EachItem].Id`, `$Flow` in `$Flow.CurrentDate`. */
export function headOf(reference: string): string {
  return /^[^.[\]\s]*/.exec(reference.trim())?.[0] ?? ''
}

/** Merge fields in text, formulas and JSON: the reference stands in group 1. */
export const MERGE_FIELD = /\{!([^{}]*)\}/g
