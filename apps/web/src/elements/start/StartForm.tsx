import { viewOf } from '@parley/flow'
import type { ReactElement } from 'react'
import { select, useSession } from '../../session/index.ts'
import type { FormProps } from '../element-look.ts'

/** Start: what sets the flow off. Autolaunched flows have nothing to set; triggers are shown as the file has them. */
export function StartForm({ element }: FormProps<'start'>): ReactElement {
  const processType = useSession((state) => (state.document ? viewOf(state.document).properties.processType : ''))
  return (
    <div className="form">
      {element.triggerType === undefined ? (
        <p className="form-note">
          {processType === 'AutoLaunchedFlow'
            ? 'This flow starts when somebody runs it, or when another process calls it. Its inputs are the resources that are available for input.'
            : 'This flow starts as its type says.'}
        </p>
      ) : (
        <dl className="facts">
          <Fact name="Trigger" value={element.triggerType} />
          <Fact name="Object" value={element.object} />
          <Fact name="When" value={element.recordTriggerType} />
          <Fact name="Scheduled paths" value={element.scheduledPaths.map((path) => path.label).join(', ')} />
        </dl>
      )}
      {element.triggerType !== undefined && (
        <p className="form-note">Parley keeps the trigger as it is. A run asks for the record that would set it off.</p>
      )}
      <button type="button" className="link form-link" onClick={() => select([])}>
        Flow properties
      </button>
    </div>
  )
}

function Fact({ name, value }: { readonly name: string; readonly value: string | undefined }): ReactElement | null {
  return value ? (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  ) : null
}
