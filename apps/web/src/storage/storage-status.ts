import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** Whether the browser keeps what we give it. `failed` stays until everything is kept again. */
export interface StorageStatus {
  readonly state: 'working' | 'failed'
  /** `full` or `forbidden`; says which sentence the bar shows. */
  readonly reason: 'full' | 'forbidden' | undefined
}

const WORKING: StorageStatus = { state: 'working', reason: undefined }

export const storageStatus = createStore<StorageStatus>(() => WORKING)

export function useStorageStatus(): StorageStatus {
  return useStore(storageStatus)
}

/** Runs one access to storage. A failure becomes the status that the bar shows, and undefined. */
export async function tryStorage<T>(access: () => Promise<T>): Promise<T | undefined> {
  try {
    return await access()
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
    storageStatus.setState({ state: 'failed', reason: isFull ? 'full' : 'forbidden' })
    return undefined
  }
}

/** Nothing waits to be kept any more. */
export function storageWorks(): void {
  if (storageStatus.getState().state === 'failed') storageStatus.setState(WORKING)
}
