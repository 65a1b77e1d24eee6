import { viewOf, type FlowPropertyChanges } from '@parley/flow'
import type { ReactElement } from 'react'
import { IconTile } from '../icons/index.ts'
import { dispatch, setVersionsOpen, useSession } from '../session/index.ts'
import { leaveField, useFieldError } from '../ui/fields/field-problems.ts'
import { Button, Select, TextArea, TextField } from '../ui/index.ts'
import { CommitField } from '../ui/CommitField.tsx'
import { runModeOptions } from '../ui/fields/run-mode-options.ts'
import { flowTypeLabel } from './flow-type-label.ts'
import { renameOpenFlow } from './rename-open-flow.ts'

/** What the panel shows when nothing is selected: the flow's own properties. */
export function FlowProperties(): ReactElement | null {
  const document = useSession((state) => state.document)
  const apiName = useSession((state) => state.flowApiName)
  const labelError = useFieldError('', 'label')
  if (!document) return null
  const { properties, start } = viewOf(document)
  const change = (changes: FlowPropertyChanges, field: string): string | undefined =>
    dispatch({ type: 'setFlowProperties', changes }, { mergeKey: `flow/${field}` })?.message
  return (
    <>
      <header className="panel-head">
        <IconTile name="standard/flow" tone="start" />
        <div className="panel-head-text">
          <h2 className="panel-title">Flow Properties</h2>
          <p className="panel-head-kind">{flowTypeLabel(properties, start)}</p>
        </div>
        <Button size="small" onClick={() => setVersionsOpen(true)}>
          Versions
        </Button>
      </header>
      <div className="element-header">
        <div className="element-header-names">
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
          <CommitField
            label="Flow API Name"
            required
            field="name"
            value={apiName}
            maxLength={80}
            onCommit={renameOpenFlow}
          />
        </div>
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
        <Select
          label="How to Run the Flow"
          field="runInMode"
          value={properties.runInMode}
          options={runModeOptions(properties.runInMode)}
          onChange={(runInMode) => change({ runInMode }, 'runInMode')}
        />
        <div className="element-header-names">
          <CommitField
            label="API Version for Running the Flow"
            required
            field="apiVersion"
            inputMode="decimal"
            value={properties.apiVersion}
            onCommit={(apiVersion) => change({ apiVersion }, 'apiVersion')}
          />
          {(start.recordTriggerType !== undefined || properties.triggerOrder !== '') && (
            <CommitField
              label="Trigger Order"
              field="triggerOrder"
              inputMode="numeric"
              value={properties.triggerOrder}
              onCommit={(triggerOrder) => change({ triggerOrder }, 'triggerOrder')}
            />
          )}
        </div>
      </div>
    </>
  )
}
