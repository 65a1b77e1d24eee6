import type { ReactElement, ReactNode } from 'react'

export interface EmptyStateProps {
  /** One sentence. */
  readonly text: string
  /** One action. */
  readonly action?: ReactNode
}

/** What stands where nothing is yet. */
export function EmptyState({ text, action }: EmptyStateProps): ReactElement {
  return (
    <div className="empty-state">
      <p>{text}</p>
      {action}
    </div>
  )
}
