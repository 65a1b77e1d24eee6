/** Ids that one call takes (messaging.md §1.2). */
export const MAX_RECIPIENTS = 100
