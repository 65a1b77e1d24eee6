import { useCallback, useSyncExternalStore } from 'react'

/** Small choices that belong to the person, not to a project: panel sizes, open panels, text size. */
const PREFIX = 'parley.'
const listeners = new Set<() => void>()
/** Choices that the browser did not take: they last as long as the tab. */
const unkept = new Map<string, string>()

export function readSetting(name: string): string | undefined {
  try {
    return unkept.get(name) ?? localStorage.getItem(PREFIX + name) ?? undefined
  } catch {
    // Forbidden storage holds nothing for us.
    return undefined
  }
}

export function writeSetting(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value)
    unkept.delete(name)
  } catch {
    // Forbidden or full; the bar about storage comes from the project's own writes.
    unkept.set(name, value)
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
