import type { ReactElement } from 'react'
import { useStore } from 'zustand'
import { announcements } from './announce.ts'

/** The page's one live region. Two lines take turns, so that the same sentence twice is read twice. */
export function Announcer(): ReactElement {
  const { text, count } = useStore(announcements)
  return (
    <div className="slds-assistive-text" aria-live="polite" data-testid="announcer">
      <p>{count % 2 === 0 ? text : ''}</p>
      <p>{count % 2 === 1 ? text : ''}</p>
    </div>
  )
}
