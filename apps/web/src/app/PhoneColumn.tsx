import type { ReactElement } from 'react'
import { closePhoneColumn } from '../session/index.ts'
import { IconButton } from '../ui/index.ts'
import { Phone, RetryingSlot } from './slots.tsx'

/** From 1600 on the phone leaves the tabs: log and phone are read together. */
export function PhoneColumn(): ReactElement {
  return (
    <div className="frame-phone" data-region="phone">
      <div className="frame-tabs">
        <h2 className="frame-phone-title">Phone</h2>
        <IconButton label="Close phone" icon="utility/close" onClick={closePhoneColumn} />
      </div>
      <RetryingSlot part="The phone">
        <Phone />
      </RetryingSlot>
    </div>
  )
}
