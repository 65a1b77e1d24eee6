import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeToast, toasts } from '../ui/toast.ts'
import { changeSettings, problemSettingsOf, withSettingsFollowing } from './problem-settings.ts'
import { EMPTY_SESSION, sessionStore } from './session-store.ts'

const suppression = { code: 'action/in-loop', flow: 'Order', reason: 'Few' } as const
const mute = { type: 'mute', suppression } as const

function open(files: Readonly<Record<string, string>>, readOnly = false): void {
  sessionStore.setState({ ...EMPTY_SESSION, files: new Map(Object.entries(files)), readOnly })
}

const muted = (): readonly unknown[] => problemSettingsOf(sessionStore.getState().files).settings.suppressed
const pressUndo = (): void => toasts.getState().at(-1)?.action?.onPress()
const closeToasts = (): void => toasts.getState().forEach(({ id }) => closeToast(id))

describe('changeSettings', () => {
  beforeEach(closeToasts)
  afterEach(closeToasts)

  it('writes the file, and takes it away again with Undo when there was none', () => {
    open({ 'data/a.json': '{}' })
    expect(changeSettings(mute, 'Muted.')).toBe(true)
    expect(muted()).toEqual([suppression])
    pressUndo()
    expect([...sessionStore.getState().files.keys()]).toEqual(['data/a.json'])
  })

  it('undoes nothing that was wished since', () => {
    open({})
    changeSettings(mute, 'Muted.')
    const undoFirst = toasts.getState().at(-1)?.action?.onPress
    changeSettings({ type: 'setSeverity', code: 'name/illegal', severity: 'off' }, 'Off.')
    undoFirst?.()
    expect(muted()).toEqual([suppression])
  })

  it.each([
    ['a file that can’t be read', { 'parley.json': '{' }, false, 'error'],
    ['a project that another tab has open', {}, true, 'info'],
  ] as const)('leaves %s alone, and says why', (_, files, readOnly, tone) => {
    open(files, readOnly)
    expect(changeSettings(mute, 'Muted.')).toBe(false)
    expect(Object.fromEntries(sessionStore.getState().files)).toEqual(files)
    expect(toasts.getState().map((toast) => toast.tone)).toEqual([tone])
  })
})

describe('withSettingsFollowing', () => {
  it('follows a flow to its new name, and leaves settings alone that do not speak of it', () => {
    open({})
    changeSettings(mute, 'Muted.')
    const { files } = sessionStore.getState()
    expect(problemSettingsOf(withSettingsFollowing(files, 'Order', 'Order_2')).settings.suppressed).toEqual([
      { ...suppression, flow: 'Order_2' },
    ])
    expect(withSettingsFollowing(files, 'Refund', 'Refund_2')).toBe(files)
    closeToasts()
  })
})
