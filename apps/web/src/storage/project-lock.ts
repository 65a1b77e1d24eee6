/**
 * Only one tab may change a project. The Web Locks API says which; a BroadcastChannel asks the owner to write what is
 * pending and let go. Where the browser has no locks (a page that is not served securely) every tab owns its project.
 */
export interface ProjectLock {
  readonly release: () => void
}

interface Handover {
  readonly ask: string
}

const CHANNEL = 'parley-projects'
/** How long the former owner has for its last write. */
const PATIENCE_MS = 2_000
/** A lock that this tab or its reloaded page has just let go takes a moment to be free. */
const LETTING_GO_MS = 150

/**
 * Takes the project for this tab. Undefined: another tab has it. `onAsked` runs when another tab wants it; the lock is
 * let go when its promise settles.
 */
export async function lockProject(id: string, onAsked: () => Promise<void>): Promise<ProjectLock | undefined> {
  const lock = await request(id, { ifAvailable: true }, onAsked)
  if (lock !== undefined) return lock
  await new Promise((resolve) => setTimeout(resolve, LETTING_GO_MS))
  return request(id, { ifAvailable: true }, onAsked)
}

/** Asks the tab that owns the project to let go, and takes it; after two seconds without an answer, takes it anyway. */
export async function takeOverProject(id: string, onAsked: () => Promise<void>): Promise<ProjectLock | undefined> {
  const channel = new BroadcastChannel(CHANNEL)
  const message: Handover = { ask: id }
  channel.postMessage(message)
  channel.close()
  const patience = AbortSignal.timeout(PATIENCE_MS)
  return (await request(id, { signal: patience }, onAsked)) ?? request(id, { steal: true }, onAsked)
}

function request(id: string, options: LockOptions, onAsked: () => Promise<void>): Promise<ProjectLock | undefined> {
  const { locks } = navigator as { readonly locks?: LockManager }
  if (locks === undefined) return Promise.resolve({ release: () => undefined })
  return new Promise((resolve) => {
    const hold = (lock: Lock | null): Promise<void> | undefined => {
      if (lock === null) {
        resolve(undefined)
        return undefined
      }
      return new Promise<void>((release) => {
        const channel = new BroadcastChannel(CHANNEL)
        const done = (): void => {
          channel.close()
          release()
        }
        channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
          if (isHandover(data) && data.ask === id) void onAsked().finally(done)
        })
        resolve({ release: done })
      })
    }
    // Rejects when the wait was given up, and when another tab stole the lock from a tab that did not answer.
    locks.request(`parley-project-${id}`, options, hold).catch(() => {
      resolve(undefined)
      if (options.signal === undefined || !options.signal.aborted) void onAsked()
    })
  })
}

function isHandover(data: unknown): data is Handover {
  return typeof data === 'object' && data !== null && 'ask' in data && typeof data.ask === 'string'
}
