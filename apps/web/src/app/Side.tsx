import { useState } from 'react'
import type { KeyboardEvent, ReactElement } from 'react'
import { SampleNote } from '../library/index.ts'
import { closeSide, openSide, useSession } from '../session/index.ts'
import type { SideTab } from '../session/index.ts'
import { IconButton, TabList, TabPanel, useNarrow } from '../ui/index.ts'
import { Comparison, ImportReport, Phone, Properties, RetryingSlot, RunPanel } from './slots.tsx'

const TABS = [
  { id: 'properties', label: 'Properties' },
  { id: 'run', label: 'Run' },
  { id: 'phone', label: 'Phone' },
] as const

const PANELS: { readonly [T in SideTab]: { readonly part: string; readonly Panel: () => ReactElement } } = {
  properties: { part: 'The properties', Panel: () => <Properties /> },
  run: {
    part: 'The run panel',
    Panel: () => (
      <ImportReport>
        <RunPanel />
      </ImportReport>
    ),
  },
  phone: { part: 'The phone', Panel: () => <Phone /> },
}

export interface SideProps {
  /** The phone stands in its own column, so it is no tab here. */
  readonly phoneApart: boolean
}

/** The side panel, in full height beside the drawer: a form is never cut in half by the log. */
export function Side({ phoneApart }: SideProps): ReactElement {
  const asked = useSession((state) => state.side)
  const [other, setOther] = useState<SideTab>(asked === 'phone' ? 'properties' : asked)
  if (asked !== 'phone' && asked !== other) setOther(asked)
  const side = phoneApart && asked === 'phone' ? other : asked
  const tabs = phoneApart ? TABS.filter(({ id }) => id !== 'phone') : TABS
  const hasSelection = useSession((state) => state.selection.length > 0)
  const isComparing = useSession((state) => state.comparison !== undefined)
  const isOver = useNarrow(1024)
  const { part, Panel } = PANELS[side]
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isOver && event.key === 'Escape' && !event.defaultPrevented) closeSide()
  }
  if (isComparing) {
    return (
      <aside className="frame-side" aria-label="Side panel" data-region="side">
        <RetryingSlot part="The comparison">
          <Comparison />
        </RetryingSlot>
      </aside>
    )
  }
  return (
    <aside className="frame-side" aria-label="Side panel" data-region="side" onKeyDown={onKeyDown}>
      <div className="frame-tabs">
        <TabList label="Side panel" name="side" tabs={tabs} selected={side} onSelect={openSide} />
        <IconButton label="Close side panel" icon="utility/close" onClick={closeSide} />
      </div>
      <TabPanel name="side" id={side} className="frame-side-panel">
        <div className="frame-side-content" data-edits={side === 'properties' ? 'flow' : undefined}>
          {side === 'properties' && !hasSelection && <SampleNote />}
          <RetryingSlot part={part} key={side}>
            <Panel />
          </RetryingSlot>
        </div>
      </TabPanel>
    </aside>
  )
}
