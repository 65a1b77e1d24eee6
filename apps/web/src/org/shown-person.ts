import { createStore } from 'zustand/vanilla'

/** Whom the phone shows, and the message whose verdict stands above the conversation. */
export interface ShownPerson {
  readonly id: string | undefined
  readonly messageIdentifier: string | undefined
  /** The list that ‹ and › walk along: the recipients as the log shows them, or the org's people. */
  readonly along: readonly string[]
  /** What of the phone is to take the focus; a new nonce asks again for the same. */
  readonly goTo?: { readonly part: PhonePart; readonly nonce: number }
}

/** What of a person can be changed on the phone. */
export type PhonePart = 'consent' | 'session'

const NOBODY: ShownPerson = { id: undefined, messageIdentifier: undefined, along: [] }

export const shownPerson = createStore<ShownPerson>(() => NOBODY)

export function showPerson(id: string, messageIdentifier?: string): void {
  shownPerson.setState({ id, messageIdentifier })
}

/** Asks the phone to focus what would change the shown person's verdict. */
export function goToPart(part: PhonePart): void {
  shownPerson.setState(({ goTo }) => ({ goTo: { part, nonce: (goTo?.nonce ?? 0) + 1 } }))
}

export function showNobody(): void {
  shownPerson.setState(NOBODY)
}
