import { useState } from 'react'
import type { ReactElement } from 'react'
import { openDrawer, setDrawerMaximised, useProblemCount, useSession } from '../session/index.ts'
import type { DrawerTab } from '../session/index.ts'
import { useNumberSetting } from '../storage/index.ts'
import { IconButton, Splitter, TabList, TabPanel } from '../ui/index.ts'
import { Problems, QueryBox, RequestLog, Slot } from './slots.tsx'

const PANELS: { readonly [T in DrawerTab]: { readonly part: string; readonly Panel: () => ReactElement } } = {
  log: { part: 'The request log', Panel: () => <RequestLog /> },
  problems: { part: 'The problems', Panel: () => <Problems /> },
  query: { part: 'The query box', Panel: () => <QueryBox /> },
}

const MIN = 160

/** Under Toolbox and canvas: what happened to the people, what is wrong with the flow, and questions to the org. */
export function Drawer(): ReactElement {
  const drawer = useSession((state) => state.drawer)
  const maximised = useSession((state) => state.drawerMaximised)
  const errors = useProblemCount('error')
  const warnings = useProblemCount('warning')
  const [height, setHeight] = useNumberSetting('drawerHeight', defaultHeight())
  // Closing and opening again comes back to the tab that was open.
  const [last, setLast] = useState<DrawerTab>('log')
  if (drawer !== undefined && drawer !== last) setLast(drawer)
  const tabs = [
    { id: 'log', label: 'Request log' },
    { id: 'problems', label: 'Problems', count: errors + warnings },
    { id: 'query', label: 'Query' },
  ] as const
  const panel = drawer === undefined ? undefined : PANELS[drawer]
  const isSized = panel !== undefined && !maximised
  return (
    <>
      {isSized && (
        <Splitter
          label="Resize drawer"
          side="below"
          size={height}
          min={MIN}
          max={Math.round(innerHeight * 0.7)}
          onResize={setHeight}
        />
      )}
      <div
        className={`frame-drawer ${panel === undefined ? 'frame-drawer_closed' : ''}`}
        data-region="drawer"
        style={isSized ? { height: `${String(height / 16)}rem` } : undefined}
      >
        <div className="frame-tabs">
          <TabList label="Drawer" name="drawer" tabs={tabs} selected={drawer} onSelect={openDrawer} />
          <span className="frame-tabs-space" />
          {panel !== undefined && (
            <IconButton
              label={maximised ? 'Restore' : 'Maximise'}
              icon={maximised ? 'utility/contract_alt' : 'utility/expand_alt'}
              onClick={() => setDrawerMaximised(!maximised)}
            />
          )}
          <IconButton
            label={panel === undefined ? 'Open drawer' : 'Close drawer'}
            icon={panel === undefined ? 'utility/chevronup' : 'utility/chevrondown'}
            onClick={() => openDrawer(panel === undefined ? last : undefined)}
          />
        </div>
        {drawer !== undefined && panel !== undefined && (
          <TabPanel name="drawer" id={drawer} className="frame-drawer-panel">
            <Slot part={panel.part} key={drawer}>
              <panel.Panel />
            </Slot>
          </TabPanel>
        )}
      </div>
    </>
  )
}

// 38 % of the window, within limits that show at least four recipients and leave the canvas in sight.
function defaultHeight(): number {
  return Math.min(480, Math.max(288, Math.round(innerHeight * 0.38)))
}
