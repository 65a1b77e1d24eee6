/** The samples that the start page offers. */
export interface Sample {
  /** Folder in `samples/`. */
  readonly id: string
  readonly title: string
  /** The question that it answers. */
  readonly question: string
  readonly text: string
  /** The flow that opens. */
  readonly flow: string
}

export const SAMPLES: readonly Sample[] = [
  {
    id: 'order-update',
    title: 'Order update',
    question: 'Who gets an order update, and who doesn’t?',
    text: 'A flow sends one WhatsApp message to a list of customers. Run it, and read for each of them what happened and why.',
    flow: 'Order_Update',
  },
]

/** The project that new and imported flows start in. */
export const STARTER = { id: 'starter', title: 'Starter project' } as const
