/** Runs a task behind the keystroke that caused it: when the tab is idle, at the latest after 200 ms. Returns the way out. */
export function whenIdle(task: () => void): () => void {
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(task, { timeout: 200 })
    return () => cancelIdleCallback(handle)
  }
  const handle = setTimeout(task, 20)
  return () => clearTimeout(handle)
}
