import { copyElements, viewOf, type ExitRef, type Fragment } from '@parley/flow'
import { dispatch, sessionStore } from '../session/index.ts'
import { announce } from '../ui/announce.ts'
import { canvasStore } from './canvas-store.ts'

/**
 * Copies elements into the builder's clipboard and, where the browser allows it, as XML to the system's, so that they
 * can be pasted into another tab or an editor.
 */
export function copySelected(names: readonly string[]): void {
  const { document } = sessionStore.getState()
  const elements = names.filter((name) => name !== '$Start')
  if (!document || elements.length === 0) return
  const clipboard = copyElements(document, elements)
  canvasStore.setState({ clipboard })
  announce(`${elements.length} copied`)
  // Without permission the builder's own clipboard still works.
  void navigator.clipboard?.writeText(clipboard.xml).catch(() => announce('Copied inside Parley only'))
}

/** Inserts what was copied at a place and selects it. */
export function pasteAt(at: ExitRef): void {
  const { document } = sessionStore.getState()
  const { clipboard } = canvasStore.getState()
  if (!document || !clipboard) return
  const before = viewOf(document).elementByName
  const refused = dispatch({ type: 'pasteElements', at, fragment: clipboard }, { label: pasteLabel(clipboard) })
  const after = sessionStore.getState().document
  if (refused || !after) return
  const added = viewOf(after).elements.filter((element) => !before.has(element.name))
  sessionStore.setState({ selection: added.map((element) => element.name) })
  announce(`${added.length} pasted`)
}

function pasteLabel({ names }: Fragment): string {
  return `Paste ${names.length} Element${names.length === 1 ? '' : 's'}`
}
