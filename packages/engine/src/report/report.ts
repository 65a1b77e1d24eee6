/** What `parley run --json` prints and the request log copies (contract §3), byte for byte the same. */
export interface RunReport {
  readonly flow: string
  readonly status: 'Finished' | 'Waiting' | 'Failed'
  readonly fault: RunFault | null
  /** Variables that are available for output. */
  readonly outputs: Readonly<Record<string, unknown>>
  readonly requests: readonly RequestReport[]
  readonly queries: readonly QueryReport[]
  readonly problems: readonly { readonly code: string; readonly message: string; readonly element?: string }[]
}

export interface RunFault {
  readonly element: string
  readonly code: string
  readonly message: string
}

export interface RequestReport {
  readonly id: string
  readonly name: string
  readonly element: string
  readonly component: string
  readonly status: 'Pending' | 'InProgress' | 'Completed'
  readonly total: number
  readonly pending: number
  readonly inProgress: number
  readonly success: number
  readonly failed: number
  readonly messages: readonly MessageReport[]
}

export interface MessageReport {
  readonly identifier: string
  readonly messagingEndUserId: string
  readonly status: 'Pending' | 'Sent' | 'Failed'
  readonly reason: string | null
  readonly sentAt: string | null
  readonly messagingSessionId: string | null
  readonly text: string
}

export interface QueryReport {
  readonly soql: string
  readonly totalSize: number
  /** Rows as the REST API writes them; exact decimals as JSON numbers. */
  readonly records: readonly Readonly<Record<string, unknown>>[]
}
