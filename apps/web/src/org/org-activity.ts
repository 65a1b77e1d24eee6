import { createStore } from 'zustand/vanilla'

/** What the org did last, for the log's verdict line; `count` changes even when the words repeat. */
export interface OrgActivity {
  readonly text: string
  readonly count: number
}

export const orgActivity = createStore<OrgActivity>(() => ({ text: '', count: 0 }))

export function noteActivity(text: string): void {
  orgActivity.setState(({ count }) => ({ text, count: count + 1 }))
}
