import { readSetting, useNumberSetting, writeSetting } from '../storage/index.ts'

/** All sizes are rem, so one number scales the whole app. */
export const TEXT_SIZES = [100, 115, 130] as const

const SETTING = 'textSize'

export function useTextSize(): number {
  return useNumberSetting(SETTING, 100)[0]
}

export function setTextSize(percent: number): void {
  writeSetting(SETTING, String(percent))
  applyTextSize()
}

/** Sets the remembered size; called once before the first paint. */
export function applyTextSize(): void {
  const percent = Number(readSetting(SETTING) ?? 100)
  const known = TEXT_SIZES.find((size) => size === percent) ?? 100
  document.documentElement.style.fontSize = `${String(known)}%`
  // Everything that looks at the window's size has to look again: it holds less or more now.
  dispatchEvent(new Event('resize'))
}
