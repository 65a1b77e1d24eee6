import { createStore } from 'zustand/vanilla'
import { openDrawer } from './view-actions.ts'

/** The text in the query box; another part of the screen may fill it and have it run. */
export interface QueryBoxState {
  readonly soql: string
  /** Changes each time the query is to be run. */
  readonly runs: number
}

export const queryBox = createStore<QueryBoxState>(() => ({
  soql: 'SELECT Name, RequestStatus, SuccessMessageCount, FailedMessageCount FROM ConvMessageSendRequest',
  runs: 0,
}))

export function writeQuery(soql: string): void {
  queryBox.setState({ soql })
}

export function runQueryBox(): void {
  queryBox.setState(({ runs }) => ({ runs: runs + 1 }))
}

/** Opens the Query tab with a query and runs it: *Query this request*. */
export function showQuery(soql: string): void {
  queryBox.setState(({ runs }) => ({ soql, runs: runs + 1 }))
  openDrawer('query')
}
