import './frame.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { useRef } from 'react'
import type { CSSProperties, KeyboardEvent, ReactElement } from 'react'
import { ActivateDialog, ButtonBar, ExportDialog, SaveDialog, TitleBar } from '../header/index.ts'
import { ImportChoices, folderItems, useKeptReport, useReportItems } from '../library/index.ts'
import { orgQueries } from '../org/index.ts'
import { setToolboxOpen, useSession } from '../session/index.ts'
import { useNumberSetting } from '../storage/index.ts'
import { ErrorBoundary, Splitter, useLow, useNarrow } from '../ui/index.ts'
import { VersionsButton, VersionsDialog } from '../versions/index.ts'
import { Bars } from './Bars.tsx'
import { BottomBar } from './BottomBar.tsx'
import { Drawer } from './Drawer.tsx'
import { GuideSlot } from './GuideSlot.tsx'
import { PhoneColumn } from './PhoneColumn.tsx'
import { ShortcutsDialog } from './ShortcutsDialog.tsx'
import { Side } from './Side.tsx'
import { Canvas, Clock, OrgMenu, RetryingSlot, RunHandler, Slot, Toolbox } from './slots.tsx'
import { useRoom } from './use-room.ts'
import { useRegions } from './use-regions.ts'
import { useShortcuts } from './use-shortcuts.ts'
import { useResponsivePanels } from './use-responsive-panels.ts'

const TOOLBOX = { min: 200, max: 360 }
const SIDE = { min: 340, max: 560 }

/** The builder's frame: two bars, Toolbox, canvas, drawer, and the side panel in full height. */
export function Builder(): ReactElement {
  const isWide = !useNarrow(1600)
  const isSingle = useNarrow(768)
  const isLow = useLow(600)
  const isOver = useNarrow(1200)
  const room = useRoom()
  const [toolboxWidth, setToolboxWidth] = useNumberSetting('toolboxWidth', isWide ? 264 : 240)
  const [sideWidth, setSideWidth] = useNumberSetting('sideWidth', isWide ? 400 : 384)
  const toolboxOpen = useSession((state) => state.toolboxOpen)
  const sideOpen = useSession((state) => state.sideOpen)
  const phoneApart = useSession((state) => state.phoneColumn) && isWide
  const maximised = useSession((state) => state.drawer !== undefined && state.drawerMaximised)
  const top = useRef<HTMLElement>(null)
  useShortcuts()
  useRegions()
  useResponsivePanels()
  useKeptReport()
  const reportItems = useReportItems()
  const askForFiles = (): void => top.current?.querySelector<HTMLInputElement>('input[type=file]')?.click()
  // Where other regions take the canvas's place, the guide stands below them all.
  const isGuideBelow = isSingle || isLow
  return (
    <QueryClientProvider client={orgQueries}>
      <div className={`frame ${room}`} style={sizes(toolboxWidth, sideWidth)}>
        <header ref={top}>
          <TitleBar version={<VersionsButton />}>
            <Slot part="The org’s menu">
              <OrgMenu items={reportItems} />
            </Slot>
            <Slot part="The clock">
              <Clock />
            </Slot>
          </TitleBar>
          <ButtonBar importButton={<ImportChoices />} importItems={folderItems()} onImport={askForFiles} />
          <Bars />
        </header>
        <main className="frame-main">
          <div className={`frame-left ${maximised ? 'frame-left_maximised' : ''}`}>
            <div className="frame-work">
              {toolboxOpen && (
                <>
                  <div className="frame-toolbox" data-region="toolbox" onKeyDown={isOver ? closeOnEscape : undefined}>
                    <Slot part="The Toolbox">
                      <Toolbox />
                    </Slot>
                  </div>
                  <Splitter
                    {...TOOLBOX}
                    label="Resize Toolbox"
                    side="left"
                    size={toolboxWidth}
                    onResize={setToolboxWidth}
                  />
                </>
              )}
              <section className="frame-canvas" aria-label="Canvas" data-region="canvas">
                <RetryingSlot part="The canvas">
                  <Canvas />
                </RetryingSlot>
                {!isGuideBelow && <GuideSlot onImport={askForFiles} />}
              </section>
            </div>
            <Drawer />
          </div>
          {sideOpen && (
            <>
              <Splitter {...SIDE} label="Resize side panel" side="right" size={sideWidth} onResize={setSideWidth} />
              <Side phoneApart={phoneApart} />
            </>
          )}
          {phoneApart && <PhoneColumn />}
        </main>
        {isGuideBelow && <GuideSlot onImport={askForFiles} />}
        {isSingle && <BottomBar />}
        <ErrorBoundary part="Running">
          <RunHandler />
        </ErrorBoundary>
        <SaveDialog />
        <ActivateDialog />
        <VersionsDialog />
        <ExportDialog />
        <ShortcutsDialog />
      </div>
    </QueryClientProvider>
  )
}

// Where the Toolbox lies over the canvas, Esc puts it away.
function closeOnEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape' && !event.defaultPrevented) setToolboxOpen(false)
}

type FrameSizes = CSSProperties & { readonly '--toolbox-width': string; readonly '--side-width': string }

function sizes(toolbox: number, side: number): FrameSizes {
  const rem = (pixels: number): string => `${String(pixels / 16)}rem`
  return { '--toolbox-width': rem(toolbox), '--side-width': rem(side) }
}
