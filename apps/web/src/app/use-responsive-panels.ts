import { useEffect } from 'react'
import { closeSide, openSide, sessionStore, setToolboxOpen } from '../session/index.ts'
import type { SessionState } from '../session/index.ts'
import { readSetting, writeOpenPanels, writeSetting } from '../storage/index.ts'
import { useNarrow } from '../ui/index.ts'

const SETTING = 'toolboxOpen'
const PANELS = ['side', 'sideOpen', 'phoneColumn', 'drawer'] as const

/**
 * Toolbox and side panel stand beside the canvas where there is room. Below 1200 the Toolbox starts closed, below 1024
 * the side panel too; from there on they open over the canvas. What stands open in a wide window is remembered: the
 * Toolbox for all projects, the rest for the next time that this project is opened.
 */
export function useResponsivePanels(): void {
  const isBelow1200 = useNarrow(1200)
  const isBelow1024 = useNarrow(1024)
  useEffect(() => {
    setToolboxOpen(!isBelow1200 && readSetting(SETTING) !== 'no')
    if (isBelow1200) return undefined
    return sessionStore.subscribe((now, before) => {
      if (now.toolboxOpen !== before.toolboxOpen) writeSetting(SETTING, now.toolboxOpen ? 'yes' : 'no')
    })
  }, [isBelow1200])
  useEffect(() => {
    if (!isBelow1024) return sessionStore.subscribe(rememberPanels)
    const { side, sideOpen } = sessionStore.getState()
    closeSide()
    return () => {
      if (sideOpen) openSide(side)
    }
  }, [isBelow1024])
}

function rememberPanels(now: SessionState, before: SessionState): void {
  const { project } = now
  const isChanged = PANELS.some((panel) => now[panel] !== before[panel])
  if (isChanged && project !== undefined && project === before.project) writeOpenPanels(project.id, now)
}
