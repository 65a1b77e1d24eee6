import { useEffect } from 'react'
import { closeSide, setToolboxOpen } from '../session/index.ts'
import { readSetting, writeSetting } from '../storage/index.ts'
import { sessionStore } from '../session/index.ts'
import { useNarrow } from '../ui/index.ts'

const SETTING = 'toolboxOpen'

/**
 * Toolbox and side panel stand beside the canvas where there is room. Below 1200 the Toolbox starts closed, below 1024
 * the side panel too; from there on they open over the canvas. Whether the Toolbox is open is remembered for wide windows.
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
    if (isBelow1024) closeSide()
  }, [isBelow1024])
}
