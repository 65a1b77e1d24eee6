import './header.css'
import { readFlow, viewOf } from '@parley/flow'
import { useMemo } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { Icon } from '../icons/index.ts'
import { apiNameOfPath, flowPathsIn, hrefOf, navigate, useIsDirty, useSession } from '../session/index.ts'
import { useHasUnwritten } from '../storage/index.ts'
import { MenuButton } from '../ui/index.ts'
import { HelpMenu } from './HelpMenu.tsx'

export interface TitleBarProps {
  /** Which version is open, from the feature that keeps them. */
  readonly version: ReactNode
  /** The org's menu and its clock, which features of their own bring. */
  readonly children: ReactNode
}

/** What is open, whether it differs from the last Save, and the org it runs against. */
export function TitleBar({ version, children }: TitleBarProps): ReactElement {
  const label = useSession(({ document }) => (document === undefined ? '' : viewOf(document).properties.label))
  const isDirty = useIsDirty()
  const hasUnwritten = useHasUnwritten()
  return (
    <div className="title-bar" data-region="title">
      <a className="title-bar-back" href={hrefOf({ page: 'start' })} title="All flows">
        <Icon name="utility/back" size={14} />
        <span>Parley</span>
        <span className="slds-assistive-text">, all flows</span>
      </a>
      <span className="title-bar-rule" />
      <h1 className="title-bar-label" title={label}>
        {label}
      </h1>
      <FlowsMenu />
      <span className="title-bar-status">{version}</span>
      {/* Keeps its room, so that nothing moves when the first key is pressed. */}
      <span className="title-bar-saved" role="status">
        {isDirty || hasUnwritten ? 'Unsaved changes' : 'Saved'}
      </span>
      <div className="title-bar-org">{children}</div>
      <HelpMenu />
    </div>
  )
}

/** The project's flows, when there are several. */
function FlowsMenu(): ReactElement | null {
  const files = useSession((state) => state.files)
  const drafts = useSession((state) => state.drafts)
  const current = useSession((state) => state.flowApiName)
  const projectId = useSession((state) => state.project?.id)
  const paths = useMemo(() => flowPathsIn({ files, drafts }), [files, drafts])
  if (projectId === undefined || paths.every((path) => apiNameOfPath(path) === current)) return null
  // Labels stand in the files: all of them are read for a menu that somebody opened, and for no other.
  const flows = () =>
    paths.map((path) => ({
      ...namedFlow(path, drafts.get(path) ?? files.get(path) ?? ''),
      isUnsaved: drafts.has(path),
    }))
  return (
    <MenuButton
      iconOnly
      inverse
      label="Flows of this project"
      icon="utility/chevrondown"
      items={() =>
        flows().map(({ apiName, label, isUnsaved }) => ({
          id: apiName,
          label,
          hint: isUnsaved ? `${apiName}, unsaved changes` : apiName,
          checked: apiName === current,
          onSelect: () => navigate({ page: 'flow', projectId, apiName }),
        }))
      }
    />
  )
}

function namedFlow(path: string, text: string): { readonly apiName: string; readonly label: string } {
  const apiName = apiNameOfPath(path)
  const { document } = readFlow(text)
  return { apiName, label: document === undefined ? apiName : viewOf(document).properties.label }
}
