import type { CheckContext } from '@parley/flow'
import type {
  DrawerTab,
  FocusField,
  NewResourceRequest,
  OpenPanels,
  RunOverlay,
  RunProgress,
  SessionState,
  SideTab,
} from './session-state.ts'
import { sessionStore } from './session-store.ts'

/** Selects elements by API name; the properties tab shows the first. */
export function select(names: readonly string[]): void {
  sessionStore.setState({ selection: names })
}

/** Shows a tab of the side panel, opening the panel if need be. */
export function openSide(side: SideTab): void {
  sessionStore.setState(side === 'phone' ? { side, sideOpen: true, phoneColumn: true } : { side, sideOpen: true })
}

/** Shows the import report in the Run tab. */
export function openReport(): void {
  sessionStore.setState({ side: 'run', sideOpen: true, reportOpen: true })
}

/** Gives the Run tab back to the run. */
export function closeReport(): void {
  sessionStore.setState({ reportOpen: false })
}

export function closePhoneColumn(): void {
  sessionStore.setState({ phoneColumn: false })
}

export function closeSide(): void {
  sessionStore.setState({ sideOpen: false })
}

/** Opens the drawer at a tab; undefined closes it. */
export function openDrawer(drawer: DrawerTab | undefined): void {
  sessionStore.setState(drawer === undefined ? { drawer, drawerMaximised: false } : { drawer })
}

export function setDrawerMaximised(drawerMaximised: boolean): void {
  sessionStore.setState({ drawerMaximised })
}

/** Opens panels as they stood when the project was left. */
export function restorePanels(panels: OpenPanels): void {
  sessionStore.setState(panels)
}

export function setToolboxOpen(toolboxOpen: boolean): void {
  sessionStore.setState({ toolboxOpen })
}

export function setFindOpen(findOpen: boolean): void {
  sessionStore.setState({ findOpen })
}

/** Opens the Problems tab with a filter. */
export function showProblems(problemFilter: SessionState['problemFilter']): void {
  const { problemsAsked } = sessionStore.getState()
  sessionStore.setState({ problemFilter, drawer: 'problems', problemsAsked: problemsAsked + 1 })
}

/** Selects the element, opens Properties and asks the form to focus the field (its `data-field`); its error is shown. */
export function goToField(element: string, field: string): void {
  askForField({ element, field })
}

/** Like `goToField`, for a field that comes next in the work: what is missing in it is no error yet. */
export function goOnToField(element: string, field: string): void {
  askForField({ element, field, toFill: true })
}

function askForField(asked: Omit<FocusField, 'nonce'>): void {
  const { element } = asked
  const nonce = (sessionStore.getState().focusField?.nonce ?? 0) + 1
  sessionStore.setState({
    selection: element === '' ? [] : [element],
    side: 'properties',
    sideOpen: true,
    focusField: { ...asked, nonce },
  })
}

/** Opens the resource form over the side panel. */
export function openNewResource(request: NewResourceRequest): void {
  sessionStore.setState({ newResource: request, side: 'properties', sideOpen: true })
}

export function closeNewResource(): void {
  sessionStore.setState({ newResource: undefined })
}

/** The canvas lights up the path of the last run; undefined clears it. */
export function setRunOverlay(runOverlay: RunOverlay | undefined): void {
  sessionStore.setState({ runOverlay })
}

/** While set, `Stop` stands in place of `Run`. */
export function setRunProgress(runProgress: RunProgress | undefined): void {
  sessionStore.setState({ runProgress })
}

export function setCheckContext(checkContext: CheckContext): void {
  sessionStore.setState({ checkContext })
}

export function setReadOnly(readOnly: boolean): void {
  sessionStore.setState({ readOnly })
}
