import { createStore } from 'zustand/vanilla'

/** Whom the phone shows, and the message whose verdict stands above the conversation. */
export interface ShownPerson {
  readonly id: string | undefined
  readonly messageIdentifier: string | undefined
  /** The list that ‹ and › walk along: the recipients as the log shows them, or the org's people. */
  readonly along: readonly string[]
}

const NOBODY: ShownPerson = { id: undefined, messageIdentifier: undefined, along: [] }

export const shownPerson = createStore<ShownPerson>(() => NOBODY)

export function showPerson(id: string, messageIdentifier?: string): void {
  shownPerson.setState({ id, messageIdentifier })
}

export function showNobody(): void {
  shownPerson.setState(NOBODY)
}
