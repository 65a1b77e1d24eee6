import type { ReactElement } from 'react'
import { actOnOrg, orgClient } from '../org/index.ts'
import { consentWords, Select } from '../ui/index.ts'
import type { Person } from '../worker/org-client.ts'

const STATUSES = ['ImplicitlyOptedIn', 'ExplicitlyOptedIn', 'DoublyOptedIn', 'OptedOut'] as const

/** Address, channel, and consent, the one fact of a person that is edited here. */
export function PersonCard({ person }: { readonly person: Person }): ReactElement {
  const setConsent = (value: string): void => {
    const fields = { MessagingConsentStatus: value === '' ? null : value }
    void actOnOrg(() => orgClient().command({ set: { record: person.id, fields } }))
  }
  return (
    <div className="person-card">
      <p className="person-address">
        {person.channel} · {person.platformKey}
      </p>
      <Select
        label="Consent"
        field="consent"
        value={person.consent ?? ''}
        options={[
          { value: '', label: consentWords(null) },
          ...STATUSES.map((status) => ({ value: status, label: consentWords(status) })),
        ]}
        onChange={setConsent}
      />
    </div>
  )
}
