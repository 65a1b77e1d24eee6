import { startFacts, viewOf } from '@parley/flow'
import { useMemo, type ReactElement } from 'react'
import { select, useSession } from '../../session/index.ts'
import { Facts } from '../../ui/Facts.tsx'
import type { FormProps } from '../element-look.ts'

/** Start: what sets the flow off, as the file has it. Autolaunched flows have nothing to set. */
export function StartForm({ element }: FormProps<'start'>): ReactElement {
  const document = useSession((state) => state.document)
  const facts = useMemo(() => (document ? startFacts(viewOf(document)) : []), [document])
  const isTriggered = element.triggerType !== undefined && element.triggerType !== 'None'
  return (
    <div className="form">
      <Facts facts={facts} />
      <p className="form-note">
        {isTriggered
          ? 'Parley keeps the trigger as it is. A run asks for the record that would set it off, and takes the path that runs immediately.'
          : 'A run asks for the resources that are available for input.'}
      </p>
      <button type="button" className="link form-link" onClick={() => select([])}>
        Flow properties
      </button>
    </div>
  )
}
