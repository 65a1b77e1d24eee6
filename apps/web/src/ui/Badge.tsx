import type { ReactElement, ReactNode } from 'react'

export interface BadgeProps {
  readonly tone?: 'neutral' | 'error' | 'warning' | 'success' | 'info'
  readonly children: ReactNode
}

/** A small label: a type, a count, a status. */
export function Badge({ tone = 'neutral', children }: BadgeProps): ReactElement {
  return <span className={`slds-badge badge badge_${tone}`}>{children}</span>
}
