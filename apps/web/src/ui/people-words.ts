const CONSENT: { readonly [status: string]: string } = {
  OptedOut: 'Opted out',
  ImplicitlyOptedIn: 'Implicitly opted in',
  ExplicitlyOptedIn: 'Explicitly opted in',
  DoublyOptedIn: 'Doubly opted in',
}

/** A MessagingConsentStatus in words. */
export function consentWords(status: string | null): string {
  if (status === null) return 'No consent value'
  return Object.hasOwn(CONSENT, status) ? (CONSENT[status] ?? status) : status
}

/** The status of somebody's newest session as a list shows it. */
export function sessionWords(status: string | null): string {
  return status === null ? 'no session' : `session ${status}`
}
