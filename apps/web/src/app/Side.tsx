import type { ReactElement } from 'react'
import { closeSide, openSide, useSession } from '../session/index.ts'
import type { SideTab } from '../session/index.ts'
import { IconButton, TabList, TabPanel } from '../ui/index.ts'
import { Phone, Properties, RunPanel, Slot } from './slots.tsx'

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
  const { part, Panel } = PANELS[side]
  return (
    <aside className="frame-side" aria-label="Side panel" data-region="side">
      <div className="frame-tabs">
        <TabList label="Side panel" name="side" tabs={TABS} selected={side} onSelect={openSide} />
        <IconButton label="Close side panel" icon="utility/close" onClick={closeSide} />
      </div>
      <TabPanel name="side" id={side} className="frame-side-panel">
        <div className="frame-side-content" data-edits={side === 'properties' ? 'flow' : undefined}>
          <Slot part={part} key={side}>
            <Panel />
          </Slot>
        </div>
      </TabPanel>
    </aside>
  )
}
