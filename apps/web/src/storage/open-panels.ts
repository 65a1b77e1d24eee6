import '../zod-config.ts'
import { z } from 'zod'
import { DRAWER_TABS, SIDE_TABS } from '../session/index.ts'
import type { OpenPanels } from '../session/index.ts'
import { readSetting, valueOfSetting, writeSetting } from './settings.ts'

const kept = z.object({
  projectId: z.string(),
  side: z.enum(SIDE_TABS),
  sideOpen: z.boolean(),
  phoneColumn: z.boolean(),
  /** Null when it is closed. */
  drawer: z.enum(DRAWER_TABS).nullable(),
})

const SETTING = 'panels'

/** The panels as this project was left; undefined when another one was open since. */
export function readOpenPanels(projectId: string): OpenPanels | undefined {
  const { data } = kept.safeParse(valueOfSetting(readSetting(SETTING)))
  if (data?.projectId !== projectId) return undefined
  const { side, sideOpen, phoneColumn, drawer } = data
  return { side, sideOpen, phoneColumn, drawer: drawer ?? undefined }
}

/** Of one project only: open panels are to survive a reload, not to fill the storage. */
export function writeOpenPanels(projectId: string, panels: OpenPanels): void {
  const { side, sideOpen, phoneColumn, drawer = null } = panels
  const next: z.infer<typeof kept> = { projectId, side, sideOpen, phoneColumn, drawer }
  writeSetting(SETTING, JSON.stringify(next))
}
