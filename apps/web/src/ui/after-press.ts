let isPressed = false
let waiting: readonly (() => void)[] = []

addEventListener('pointerdown', () => (isPressed = true), true)
for (const type of ['pointerup', 'pointercancel']) {
  // The click comes after the release, still to the place where the press began.
  addEventListener(type, () => setTimeout(release), true)
}

/**
 * Does something at once, or while a pointer is held down when it is let go. What moves the page between press and
 * release makes the press miss: a field that is left by pressing another one must not push that one away.
 */
export function afterPress(task: () => void): void {
  if (isPressed) waiting = [...waiting, task]
  else task()
}

function release(): void {
  const tasks = waiting
  isPressed = false
  waiting = []
  for (const task of tasks) task()
}
