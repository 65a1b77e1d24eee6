/** What the Run button and the R key lead to. The run feature registers itself; the header does not know it. */
export interface RunHandler {
  readonly run: () => void
  readonly stop: () => void
  readonly propose: (proposal: RunProposal) => Promise<void>
}

/** Inputs that another part of the screen fills in for the person. What is left out stays as it is. */
export interface RunProposal {
  /** Ids for every input that asks for messaging users. */
  readonly people?: readonly string[]
  readonly startFrom?: 'now' | 'beforeLastRun' | 'fresh'
  /** Starts the run as well. */
  readonly start?: boolean
}

let handler: RunHandler | undefined
let asked = false

/** Registers the run feature; a press of Run that came before it was loaded is passed on. Returns the way out. */
export function setRunHandler(next: RunHandler): () => void {
  handler = next
  if (asked) {
    asked = false
    next.run()
  }
  return () => {
    if (handler === next) handler = undefined
  }
}

/**
 * What the Run button does. Before the run feature is there, the press is kept for it and nothing else happens: with the
 * inputs open already, it would count as the second press, which starts the run.
 */
export function requestRun(): void {
  if (handler !== undefined) handler.run()
  else asked = true
}

export function requestStop(): void {
  handler?.stop()
}

/** Opens the run's inputs with a proposal filled in. Resolves when they stand there, or when the run that it starts is over. */
export async function proposeRun(proposal: RunProposal): Promise<void> {
  await handler?.propose(proposal)
}
