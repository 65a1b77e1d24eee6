/**
 * The key that a person presses next to bring the focus to a control; undefined when it is there. Runs in the page, so it
 * uses nothing from outside of itself.
 */
export function keyTowards(target: Element): string | undefined {
  const focused = document.activeElement ?? document.body
  if (focused === target) return undefined
  const isBehind = (target.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_PRECEDING) !== 0

  // Inside of these one Tab stop leads in, and arrows lead on.
  const arrows = [
    ['[role^=menuitem]', '[role=menu]', 'ArrowDown', 'ArrowUp'],
    ['[role=tab]', '[role=tablist]', 'ArrowRight', 'ArrowLeft'],
    ['tr', 'table', 'ArrowDown', 'ArrowUp'],
    ['input[type=radio]', '[role=radiogroup]', 'ArrowDown', 'ArrowUp'],
    ['[data-stop]', '.react-flow', 'ArrowDown', 'ArrowUp'],
  ] as const
  for (const [member, group, onward, back] of arrows) {
    if (!target.matches(member) || !focused.matches(member)) continue
    if (target.closest(group) !== focused.closest(group)) continue
    const goesOn =
      member === '[data-stop]' ? target.getBoundingClientRect().top > focused.getBoundingClientRect().top : isBehind
    return goesOn ? onward : back
  }

  const region = target.closest('[data-region]')
  const isInDialog = focused.closest('[role=dialog], dialog') !== null
  if (region !== null && !isInDialog && !region.contains(focused)) return 'F6'
  return isBehind ? 'Tab' : 'Shift+Tab'
}
