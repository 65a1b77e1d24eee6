/** Sizes in canvas units (screens.md §4). All on a grid of 4, cards and rows on 8. */
export const CARD_WIDTH = 264
export const CARD_HEIGHT = 64
export const END_WIDTH = 64
export const END_HEIGHT = 32
export const STUB_WIDTH = 200

/** Between two columns, and kept free around everything. */
export const COLUMN_GAP = 48

/** Below a row: room for a `+` and for the line on which branches meet. */
export const ROW_GAP = 64
/** Below a row in which some line carries a pill as well. */
export const PILL_ROW_GAP = 104
/** Added below the last row of a loop's body, for the line that leads back. */
export const LOOP_BACK_GAP = 24

/** Downwards from a card's lower edge. */
export const SPLIT = 12
export const PLUS = 28
export const PILL = 32
export const PLUS_BELOW_PILL = 64

/** Upwards from a row's upper edge: where branches meet, and where a loop's body turns back. */
export const MERGE = 16
export const LOOP_BACK = 44
/** Where a line that goes round turns aside: apart from those that meet. */
export const ASIDE = 8

/** From a loop's body to the lines on its left and right; the right one carries a pill. */
export const LOOP_LEFT = 32
export const LOOP_RIGHT = 56
