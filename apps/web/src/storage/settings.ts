import { useCallback, useSyncExternalStore } from 'react'

/** Small choices that belong to the person, not to a project: panel sizes, open panels, text size. */
const PREFIX = 'parley.'
const listeners = new Set<() => void>()
const inMemory = new Map<string, string>()

export function readSetting(name: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? inMemory.get(name)
  } catch {
    // Forbidden storage: the choice lasts as long as the tab.
    return inMemory.get(name)
  }
}

export function writeSetting(name: string, value: string): void {
  inMemory.set(name, value)
  try {
    localStorage.setItem(PREFIX + name, value)
  } catch {
    // Forbidden or full: kept in memory above; the bar about storage comes from the project's own writes.
    inMemory.set(name, value)
  }
  for (const listener of listeners) listener()
}

/** What a setting holds that was written as JSON; undefined where it was never written or is none. */
export function valueOfSetting(text: string | undefined): unknown {
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** A setting as it is now, in every component that shows it. */
export function useSetting(name: string): string | undefined {
  return useSyncExternalStore(subscribe, () => readSetting(name))
}

/** A number that is remembered, for example a panel's size. */
export function useNumberSetting(name: string, initial: number): readonly [number, (value: number) => void] {
  const text = useSetting(name)
  const set = useCallback((value: number) => writeSetting(name, String(value)), [name])
  const number = text === undefined ? NaN : Number(text)
  return [Number.isFinite(number) ? number : initial, set]
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
