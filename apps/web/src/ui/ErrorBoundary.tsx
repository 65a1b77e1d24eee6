import { Component } from 'react'
import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { copyText } from './copy-text.ts'

export interface ErrorBoundaryProps {
  /** The part that failed, as in "The canvas could not be shown." */
  readonly part: string
  /** When it changes, the part is tried again: what failed may have been what was selected. */
  readonly retryKey?: unknown
  readonly children: ReactNode
}

interface ErrorBoundaryState {
  readonly error: Error | undefined
  readonly retryKey: unknown
}

/** Our own mistakes: says what happened and that the work is kept; the rest of the page goes on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: undefined, retryKey: this.props.retryKey }

  static getDerivedStateFromError(error: unknown): Pick<ErrorBoundaryState, 'error'> {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  static getDerivedStateFromProps(props: ErrorBoundaryProps, state: ErrorBoundaryState): ErrorBoundaryState {
    return props.retryKey === state.retryKey ? state : { error: undefined, retryKey: props.retryKey }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === undefined) return this.props.children
    const details = `Parley: ${this.props.part}\n${error.stack ?? error.message}`
    return (
      <div className="error-box" role="alert">
        <h2 className="panel-title">{this.props.part} could not be shown.</h2>
        <p>This is a mistake in Parley. Your work is kept in this browser.</p>
        <p className="monospace error-box-message">{error.message}</p>
        <p className="button-row">
          <Button onClick={() => void copyText(details, 'Details copied.')}>Copy details</Button>
          <Button variant="brand" onClick={() => location.reload()}>
            Reload
          </Button>
        </p>
      </div>
    )
  }
}
