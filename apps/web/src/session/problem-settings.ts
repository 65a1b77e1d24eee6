import { changeProblemSettings, readProblemSettings, SETTINGS_FILE, type SettingsChange } from '@parley/engine'
import { showToast } from '../ui/toast.ts'
import { sessionStore } from './session-store.ts'

type Reading = ReturnType<typeof readProblemSettings>

/** What the project says about its problems, and what of that can't be used; read anew only when the file has changed. */
export function problemSettingsOf(files: ReadonlyMap<string, string>): Reading {
  const text = files.get(SETTINGS_FILE) ?? '{}'
  if (latest?.text !== text) latest = { text, reading: readProblemSettings(text) }
  return latest.reading
}

let latest: { readonly text: string; readonly reading: Reading } | undefined

/**
 * Writes a wish about problems into the project's settings and tells it, with the way back: the file is no part of the flow, so
 * Undo does not reach it. Answers whether it could.
 *
 * @param done what has happened, for people
 */
export function changeSettings(change: SettingsChange, done: string): boolean {
  const { files, readOnly } = sessionStore.getState()
  if (readOnly) {
    showToast({ text: 'This project is open in another tab. Press Use it here to change it in this one.' })
    return false
  }
  const before = files.get(SETTINGS_FILE)
  const changed = changeProblemSettings(before ?? '', change)
  if ('problem' in changed) {
    const { file, line, column, message } = changed.problem
    showToast({ text: `${file} can’t be changed. Line ${line}, column ${column}: ${message}`, tone: 'error' })
    return false
  }
  writeSettings(changed.text)
  const undo = (): void => {
    // What has been wished since, or another project that is open by now, is not undone along.
    if (sessionStore.getState().files.get(SETTINGS_FILE) === changed.text) writeSettings(before)
    else showToast({ text: `${SETTINGS_FILE} has changed since, so nothing was undone.` })
  }
  showToast({ text: done, action: { label: 'Undo', onPress: undo } })
  return true
}

/** A project's files with its settings following a flow to another API name; the same files where they do not speak of it. */
export function withSettingsFollowing(
  files: ReadonlyMap<string, string>,
  from: string,
  to: string,
): ReadonlyMap<string, string> {
  const text = files.get(SETTINGS_FILE)
  if (text === undefined || !problemSettingsOf(files).settings.suppressed.some(({ flow }) => flow === from))
    return files
  const changed = changeProblemSettings(text, { type: 'renameFlow', from, to })
  return 'text' in changed ? new Map(files).set(SETTINGS_FILE, changed.text) : files
}

function writeSettings(text: string | undefined): void {
  const files = new Map(sessionStore.getState().files)
  if (text === undefined) files.delete(SETTINGS_FILE)
  else files.set(SETTINGS_FILE, text)
  sessionStore.setState({ files })
}
