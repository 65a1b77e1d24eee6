import { readFlow } from '@parley/flow'
import { recordEdit } from './history.ts'
import { sessionStore } from './session-store.ts'

/**
 * Takes over a file of the open project that was changed elsewhere. The open flow goes on with it as saved, and Undo
 * leads back to what it was. Answers false for a text that is no flow where one is open; nothing is changed then.
 */
export function takeFile(path: string, text: string): boolean {
  const { files, flowPath, document: before, selection, history } = sessionStore.getState()
  const changed = { files: new Map(files).set(path, text) }
  if (path !== flowPath || before === undefined) {
    sessionStore.setState(changed)
    return true
  }
  const { document } = readFlow(text)
  if (document === undefined) return false
  sessionStore.setState({
    ...changed,
    document,
    savedDocument: document,
    selection: [],
    history: recordEdit(history, { document: before, selection }, 'Take the file’s'),
  })
  return true
}
