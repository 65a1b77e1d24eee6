const loaders = new Set<() => Promise<unknown>>()

/** Marks a part of the app as one that is loaded when it is first needed. Who can wait no longer calls what comes back. */
export function loadLater<T>(load: () => Promise<T>): () => Promise<T> {
  loaders.add(load)
  return load
}

/** The loaders of all such parts that are known by now. Calling one twice loads once; what a part brings along comes after it. */
export function laterParts(): Iterable<() => Promise<unknown>> {
  return loaders
}
