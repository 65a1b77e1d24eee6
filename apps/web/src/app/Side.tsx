import type { KeyboardEvent, ReactElement } from 'react'
import { closeSide, openSide, useSession } from '../session/index.ts'
import type { SideTab } from '../session/index.ts'
import { IconButton, TabList, TabPanel, useNarrow } from '../ui/index.ts'
import { Phone, Properties, RetryingSlot, RunPanel } from './slots.tsx'

const TABS = [
  { id: 'properties', label: 'Properties' },
  { id: 'run', label: 'Run' },
  { id: 'phone', label: 'Phone' },
] as const

const PANELS: { readonly [T in SideTab]: { readonly part: string; readonly Panel: () => ReactElement } } = {
  properties: { part: 'The properties', Panel: () => <Properties /> },
  run: { part: 'The run panel', Panel: () => <RunPanel /> },
  phone: { part: 'The phone', Panel: () => <Phone /> },
}

/** The side panel, in full height beside the drawer: a form is never cut in half by the log. */
export function Side(): ReactElement {
  const side = useSession((state) => state.side)
  const isOver = useNarrow(1024)
  const { part, Panel } = PANELS[side]
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isOver && event.key === 'Escape' && !event.defaultPrevented) closeSide()
  }
  return (
    <aside className="frame-side" aria-label="Side panel" data-region="side" onKeyDown={onKeyDown}>
      <div className="frame-tabs">
        <TabList label="Side panel" name="side" tabs={TABS} selected={side} onSelect={openSide} />
        <IconButton label="Close side panel" icon="utility/close" onClick={closeSide} />
      </div>
      <TabPanel name="side" id={side} className="frame-side-panel">
        <div className="frame-side-content" data-edits={side === 'properties' ? 'flow' : undefined}>
          <RetryingSlot part={part} key={side}>
            <Panel />
          </RetryingSlot>
        </div>
      </TabPanel>
    </aside>
  )
}
