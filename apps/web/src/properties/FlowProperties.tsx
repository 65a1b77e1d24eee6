import { viewOf, type FlowPropertyChanges } from '@parley/flow'
import type { ReactElement } from 'react'
import { IconTile } from '../icons/index.ts'
import { dispatch, useSession } from '../session/index.ts'
import { leaveField, useFieldError } from '../ui/fields/field-problems.ts'
import { Facts } from '../ui/Facts.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { TextField } from '../ui/TextField.tsx'
import { flowTypeLabel } from './flow-type-label.ts'

/** What the panel shows when nothing is selected: the flow's own properties. */
export function FlowProperties(): ReactElement | null {
  const document = useSession((state) => state.document)
  const apiName = useSession((state) => state.flowApiName)
  const labelError = useFieldError('', 'label')
  if (!document) return null
  const { properties, start } = viewOf(document)
  const change = (changes: FlowPropertyChanges, field: string) =>
    dispatch({ type: 'setFlowProperties', changes }, { mergeKey: `flow/${field}` })
  return (
    <>
      <header className="panel-head">
        <IconTile name="standard/flow" tone="start" />
        <div className="panel-head-text">
          <h2 className="panel-title">Flow Properties</h2>
          <p className="panel-head-kind">{flowTypeLabel(properties, start)}</p>
        </div>
      </header>
      <div className="element-header">
        <TextField
          label="Flow Label"
          required
          field="label"
          value={properties.label}
          maxLength={255}
          error={labelError}
          onChange={(label) => change({ label }, 'label')}
          onBlur={() => leaveField('', 'label')}
        />
        <TextArea
          label="Description"
          field="description"
          rows={2}
          value={properties.description}
          onChange={(description) => change({ description }, 'description')}
          onBlur={() => leaveField('', 'description')}
        />
        <TextField
          label="Interview Label"
          field="interviewLabel"
          value={properties.interviewLabel}
          onChange={(interviewLabel) => change({ interviewLabel }, 'interviewLabel')}
          onBlur={() => leaveField('', 'interviewLabel')}
        />
        <Facts
          facts={[
            { label: 'Flow API Name', text: apiName },
            { label: 'Status', text: properties.status },
            { label: 'API Version', text: properties.apiVersion },
            { label: 'Run in', text: runInLabel(properties.runInMode) },
          ].filter(({ text }) => text !== '')}
        />
      </div>
    </>
  )
}

function runInLabel(mode: string): string {
  return RUN_IN.get(mode) ?? mode
}

const RUN_IN: ReadonlyMap<string, string> = new Map([
  ['DefaultMode', 'Default mode'],
  ['SystemModeWithSharing', 'System context with sharing'],
  ['SystemModeWithoutSharing', 'System context without sharing'],
])
