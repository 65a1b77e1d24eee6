import type { ReactElement, ReactNode } from 'react'
import {
  goToField,
  redo,
  requestRun,
  requestStop,
  sessionStore,
  savesNewVersion,
  setFindOpen,
  setToolboxOpen,
  showProblems,
  undo,
  useProblemCount,
  useReadOnlyReason,
  useSession,
} from '../session/index.ts'
import { Icon } from '../icons/index.ts'
import { Button, IconButton, MenuButton, useNarrow } from '../ui/index.ts'
import type { MenuItem } from '../ui/index.ts'
import { ExportButton } from './export/ExportButton.tsx'
import { exportOpenFlow } from './export/export-open-flow.ts'
import { askToExport } from './export/export-request.ts'
import { RunProgress } from './RunProgress.tsx'
import { activateOrAsk, deactivateNow } from './activate-request.ts'
import { ActivateButton, useIsActive } from './ActivateButton.tsx'
import { askToSaveAs, saveOrAsk } from './save-request.ts'

export interface ButtonBarProps {
  /** The Import button, which the library brings. */
  readonly importButton: ReactNode
  readonly onImport: () => void
  /** Further ways to import, for the menu of a narrow window. */
  readonly importItems: readonly MenuItem[]
}

const READ_ONLY = 'This flow is open in another tab.'
const SAVE = 'Save (Ctrl+S)'
const SAVE_NEW = 'Save as a new version: this one is active and stays as it is (Ctrl+S)'

/** The bar under the title, in Flow Builder's order. */
export function ButtonBar({ importButton, onImport, importItems }: ButtonBarProps): ReactElement {
  const isNarrow = useNarrow(1024)
  const isSingle = useNarrow(768)
  const readOnly = useSession((state) => state.readOnly)
  const locked = readOnly ? READ_ONLY : undefined
  const isActive = useIsActive()
  const makesVersion = useSession(savesNewVersion)
  const unchangeable = useReadOnlyReason()
  return (
    <div className="button-bar" role="toolbar" aria-label="Flow" data-region="buttons">
      {!isSingle && <ViewButtons />}
      <span className="button-bar-rule" />
      <HistoryButtons />
      {!isSingle && (
        <>
          <IconButton label="Flow properties" icon="utility/settings" onClick={() => goToField('', 'label')} />
          <FindButton />
        </>
      )}
      <span className="button-bar-rule" />
      <ProblemButtons />
      <RunProgress />
      {isNarrow ? (
        <MenuButton
          label="More"
          placement="bottom-end"
          items={[
            ...(isSingle ? SINGLE_ITEMS : []),
            { id: 'import', label: 'Import', onSelect: onImport },
            ...importItems,
            { id: 'export', label: 'Export', onSelect: exportOpenFlow },
            { id: 'export-project', label: 'Export SFDX project', onSelect: askToExport },
            {
              id: 'activate',
              label: isActive ? 'Deactivate' : 'Activate',
              disabledReason: unchangeable,
              onSelect: isActive ? deactivateNow : activateOrAsk,
            },
            { id: 'save-as', label: 'Save As', disabledReason: locked, onSelect: askToSaveAs },
          ]}
        />
      ) : (
        <>
          {importButton}
          <ExportButton />
          <span className="button-bar-rule" />
        </>
      )}
      <RunButton />
      {!isNarrow && (
        <>
          <span className="button-bar-rule" />
          <ActivateButton />
          <Button size="bar" disabledReason={locked} onClick={askToSaveAs}>
            Save As
          </Button>
        </>
      )}
      <Button size="bar" disabledReason={locked} onClick={saveOrAsk} title={makesVersion ? SAVE_NEW : SAVE}>
        Save
      </Button>
    </div>
  )
}

/** What else moves into More where one region is shown at a time. */
const SINGLE_ITEMS = [
  {
    id: 'toolbox',
    label: 'Toggle Toolbox',
    onSelect: () => setToolboxOpen(!sessionStore.getState().toolboxOpen),
  },
  { id: 'properties', label: 'Flow properties', onSelect: () => goToField('', 'label') },
  { id: 'find', label: 'Find', onSelect: () => setFindOpen(true) },
]

function ViewButtons(): ReactElement {
  const toolboxOpen = useSession((state) => state.toolboxOpen)
  return (
    <IconButton
      label="Toggle Toolbox"
      icon="utility/toggle_panel_left"
      aria-pressed={toolboxOpen}
      onClick={() => setToolboxOpen(!toolboxOpen)}
    />
  )
}

function HistoryButtons(): ReactElement {
  const last = useSession((state) => state.history.past.at(-1)?.label)
  const next = useSession((state) => state.history.future.at(-1)?.label)
  return (
    <>
      <IconButton
        label="Undo"
        icon="utility/undo"
        hint={`${last ?? ''}, Ctrl+Z`}
        disabledReason={last === undefined ? 'Nothing to undo' : undefined}
        onClick={undo}
      />
      <IconButton
        label="Redo"
        icon="utility/redo"
        hint={`${next ?? ''}, Ctrl+Shift+Z`}
        disabledReason={next === undefined ? 'Nothing to redo' : undefined}
        onClick={redo}
      />
    </>
  )
}

function FindButton(): ReactElement {
  const findOpen = useSession((state) => state.findOpen)
  return (
    <IconButton
      label="Find"
      icon="utility/search"
      hint="Ctrl+F"
      aria-pressed={findOpen}
      onClick={() => setFindOpen(!findOpen)}
    />
  )
}

/** Always there, also at 0, so that nothing moves when the first problem appears. */
function ProblemButtons(): ReactElement {
  const errors = useProblemCount('error')
  const warnings = useProblemCount('warning')
  return (
    <>
      <Button variant="plain" size="bar" className="problem-button" onClick={() => showProblems('error')}>
        <Icon name="utility/ban" size={14} className={errors > 0 ? 'problem-glyph_error' : 'problem-glyph'} />
        <span className="problem-word">Errors</span> <span className="problem-count">{errors}</span>
      </Button>
      <Button variant="plain" size="bar" className="problem-button" onClick={() => showProblems('warning')}>
        <Icon name="utility/warning" size={14} className={warnings > 0 ? 'problem-glyph_warning' : 'problem-glyph'} />
        <span className="problem-word">Warnings</span> <span className="problem-count">{warnings}</span>
      </Button>
    </>
  )
}

function RunButton(): ReactElement {
  const isRunning = useSession((state) => state.runProgress !== undefined)
  return isRunning ? (
    <Button variant="neutral" size="bar" icon="utility/stop" className="run-button" onClick={requestStop}>
      Stop
    </Button>
  ) : (
    <Button variant="brand" size="bar" icon="utility/play" className="run-button" onClick={requestRun} title="Run (R)">
      Run
    </Button>
  )
}
