import type { Connector, ElementHeader } from '../element.ts'

/** Custom Error: shows messages to whoever saves the record, and undoes the save. */
export interface CustomErrorElement extends ElementHeader {
  readonly kind: 'customError'
  readonly customErrorMessages: readonly CustomErrorMessage[]
  readonly next?: Connector
}

export interface CustomErrorMessage {
  readonly errorMessage: string
  /** Stands at a field of the page rather than above it. */
  readonly isFieldError: boolean
  readonly fieldSelection?: string
}
