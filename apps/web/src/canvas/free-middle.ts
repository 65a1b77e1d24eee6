/** Something that lies over the canvas's left side says so with this attribute. */
const COVER = '[data-covers-canvas]'

const MARGIN = 16

/**
 * How far right of the canvas's middle a box of this size (in pixels of the screen) goes to be seen whole: 0 where nothing
 * lies over its place, or where there is no room beside what does.
 */
export function freeMiddle(frame: DOMRect, box: { readonly width: number; readonly height: number }): number {
  const cover = document.querySelector(COVER)?.getBoundingClientRect()
  if (cover === undefined || cover.width === 0) return 0
  return besideCover(frame, cover, box)
}

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>

/** As `freeMiddle`, for a given cover. */
export function besideCover(
  frame: Box,
  cover: Box,
  { width, height }: { readonly width: number; readonly height: number },
): number {
  const middle = (frame.left + frame.right) / 2
  const isAside = cover.right + MARGIN <= middle - width / 2
  const isBelow = cover.top >= (frame.top + frame.bottom) / 2 + height / 2
  const free = frame.right - cover.right
  if (isAside || isBelow || free < width + 2 * MARGIN) return 0
  return (cover.right + frame.right) / 2 - middle
}
