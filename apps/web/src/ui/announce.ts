import { createStore } from 'zustand/vanilla'

/** What screen readers are told next; a repeated sentence is told again because the count changes. */
export interface Announcement {
  readonly text: string
  readonly count: number
}

export const announcements = createStore<Announcement>(() => ({ text: '', count: 0 }))

/** Says one sentence through the page's live region, without moving the focus. */
export function announce(text: string): void {
  announcements.setState(({ count }) => ({ text, count: count + 1 }))
}
