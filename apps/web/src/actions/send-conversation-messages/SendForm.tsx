import './send-form.css'
import { sendFormOf, type ActionElement } from '@parley/flow'
import type { ReactElement } from 'react'
import { ComponentField } from './ComponentField.tsx'
import { ConsentField } from './ConsentField.tsx'
import { LongevityField } from './LongevityField.tsx'
import { OutputsField } from './OutputsField.tsx'
import { TimingField } from './TimingField.tsx'
import { UsersField } from './UsersField.tsx'

/** The form of Send Conversation Messages: the Help page's fields under its heading, then the outputs. */
export function SendForm({ element }: { readonly element: ActionElement }): ReactElement {
  const form = sendFormOf(element)
  return (
    <div className="form form-section">
      <h3 className="form-heading">Set Input Values</h3>
      <UsersField element={element} users={form.users} />
      <ComponentField element={element} form={form} />
      <TimingField element={element} timing={form.timing} />
      <ConsentField element={element} consent={form.consent} subscription={form.subscription} />
      <LongevityField element={element} longevity={form.longevity} />
      <OutputsField element={element} form={form} />
    </div>
  )
}
