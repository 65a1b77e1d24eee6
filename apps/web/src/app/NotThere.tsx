import type { ReactElement } from 'react'
import { hrefOf } from '../session/index.ts'

export interface NotThereProps {
  readonly reason: 'missing' | 'unreadable'
  readonly apiName: string
}

const SENTENCE = {
  missing: 'is not in this browser. It may have been deleted, or made in another browser.',
  unreadable: 'is kept in this browser, but its text is no flow any more.',
}

/** An address that leads to no flow. */
export function NotThere({ reason, apiName }: NotThereProps): ReactElement {
  return (
    <main className="not-there">
      <h1 className="not-there-title">This flow could not be opened</h1>
      <p>
        <strong>{apiName}</strong> {SENTENCE[reason]}
      </p>
      <p>
        <a className="slds-button slds-button_brand button_form" href={hrefOf({ page: 'start' })}>
          All flows
        </a>
      </p>
    </main>
  )
}
