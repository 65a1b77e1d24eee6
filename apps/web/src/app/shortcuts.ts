import { saveOrAsk } from '../header/save-request.ts'
import { setShortcutsOpen } from '../header/shortcuts-open.ts'
import { goToField, redo, requestRun, sessionStore, setFindOpen, setToolboxOpen, undo } from '../session/index.ts'

/** A key of the builder: what the list of keys says, and what it does where the builder itself handles it. */
export interface Shortcut {
  readonly group: 'Flow' | 'Canvas' | 'Everywhere'
  /** As shown; `Ctrl` stands for the Command key on a Mac. */
  readonly keys: string
  readonly what: string
  readonly matches?: (key: KeyPress) => boolean
  readonly run?: () => void
  /** Works while typing, too: in every field, or only where the field's text is the flow's (elsewhere the browser has it). */
  readonly inFields?: 'all' | 'flow'
}

/** The part of a keyboard event that decides; `ctrl` is Ctrl or Command. */
export interface KeyPress {
  readonly key: string
  readonly ctrl: boolean
  readonly shift: boolean
  readonly alt: boolean
  /** The plain key that was pressed just before, for keys in a row. */
  readonly before?: string | undefined
}

const letter =
  (wanted: string, shift = false) =>
  ({ key, ctrl, shift: hasShift, alt }: KeyPress): boolean =>
    ctrl && !alt && hasShift === shift && key.toLowerCase() === wanted

/** Every key, in one table: handled here where there is a `run`, else by the feature that has the focus. */
export const SHORTCUTS: readonly Shortcut[] = [
  { group: 'Flow', keys: 'Ctrl+S', what: 'Save', matches: letter('s'), run: saveOrAsk, inFields: 'all' },
  { group: 'Flow', keys: 'Ctrl+Z', what: 'Undo', matches: letter('z'), run: undo, inFields: 'flow' },
  {
    group: 'Flow',
    keys: 'Ctrl+Shift+Z or Ctrl+Y',
    what: 'Redo',
    matches: (press) => letter('z', true)(press) || letter('y')(press),
    run: redo,
    inFields: 'flow',
  },
  {
    group: 'Flow',
    keys: 'Ctrl+F',
    what: 'Find in the flow',
    matches: letter('f'),
    run: () => setFindOpen(true),
    inFields: 'all',
  },
  {
    group: 'Flow',
    keys: 'R',
    what: 'Run',
    matches: ({ key, ctrl, alt }) => !ctrl && !alt && key.toLowerCase() === 'r',
    run: () => {
      if (sessionStore.getState().runProgress === undefined) requestRun()
    },
  },
  { group: 'Canvas', keys: 'Arrows', what: 'Walk along the flow; ← → between branches' },
  { group: 'Canvas', keys: '+', what: 'Add an element after the focused one' },
  { group: 'Canvas', keys: 'Enter', what: 'Edit the focused element' },
  { group: 'Canvas', keys: 'Delete or Backspace', what: 'Delete' },
  { group: 'Canvas', keys: 'Ctrl+C, Ctrl+X, Ctrl+V', what: 'Copy, cut, paste' },
  { group: 'Canvas', keys: 'Shift+Click', what: 'Select several' },
  { group: 'Canvas', keys: 'Shift+F10', what: 'Menu of the focused element' },
  {
    group: 'Canvas',
    keys: 'Ctrl+I',
    what: 'Show the element’s description',
    matches: letter('i'),
    run: showDescription,
  },
  { group: 'Canvas', keys: 'Ctrl+Alt+=, Ctrl+Alt+-', what: 'Zoom in, zoom out' },
  { group: 'Canvas', keys: 'Ctrl+Alt+1, Ctrl+Alt+0', what: 'Zoom to fit, to 100 %' },
  { group: 'Everywhere', keys: 'F6, Shift+F6', what: 'Next region, previous region' },
  {
    group: 'Everywhere',
    keys: 'G, then D',
    what: 'To the Toolbox',
    matches: ({ key, before, ctrl, alt }) => !ctrl && !alt && before === 'g' && key.toLowerCase() === 'd',
    run: goToToolbox,
  },
  { group: 'Everywhere', keys: 'Esc', what: 'Close what is open' },
  {
    group: 'Everywhere',
    keys: '? or Ctrl+/',
    what: 'These keys',
    matches: ({ key, ctrl }) => (!ctrl && key === '?') || (ctrl && key === '/'),
    run: () => setShortcutsOpen(true),
  },
]

/** Where a key was pressed: in a field of the flow, in another field (a search, an input of the run), or outside of fields. */
export type KeyPlace = 'flowField' | 'field' | 'page'

/** The shortcut for a key press; in a field only those that do not type. */
export function shortcutFor(press: KeyPress, place: KeyPlace): Shortcut | undefined {
  return SHORTCUTS.find(
    ({ matches, run, inFields }) => run !== undefined && matches?.(press) === true && worksAt(place, inFields),
  )
}

function worksAt(place: KeyPlace, inFields: Shortcut['inFields']): boolean {
  if (place === 'page') return true
  return inFields === 'all' || (inFields === 'flow' && place === 'flowField')
}

function goToToolbox(): void {
  setToolboxOpen(true)
  // It may only now come into the page.
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-region=toolbox] button')?.focus())
}

function showDescription(): void {
  const focused = document.activeElement?.closest<HTMLElement>('[data-stop]')?.dataset.stop
  const element = focused ?? sessionStore.getState().selection[0]
  if (element !== undefined) goToField(element, 'description')
}
