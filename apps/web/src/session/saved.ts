const listeners = new Set<() => void>()

/** Says that somebody has saved: the files of the session are as they should be kept, also elsewhere. */
export function tellSaved(): void {
  for (const listener of listeners) listener()
}

/** Calls back at each Save, while the press of the button or key still counts for asking permission. Returns the way out. */
export function onSaved(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
