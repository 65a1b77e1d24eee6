import './header.css'
import { viewOf } from '@parley/flow'
import type { ReactElement, ReactNode } from 'react'
import { Icon } from '../icons/index.ts'
import { apiNameOfPath, flowPathsOf, hrefOf, navigate, useIsDirty, useSession } from '../session/index.ts'
import { MenuButton } from '../ui/index.ts'
import { HelpMenu } from './HelpMenu.tsx'

export interface TitleBarProps {
  /** The org's menu and its clock, which features of their own bring. */
  readonly children: ReactNode
}

/** What is open, whether it differs from the last Save, and the org it runs against. */
export function TitleBar({ children }: TitleBarProps): ReactElement {
  const properties = useSession((state) =>
    state.document === undefined ? undefined : viewOf(state.document).properties,
  )
  const isDirty = useIsDirty()
  const label = properties?.label ?? ''
  const status = properties?.status === 'Active' ? 'Active' : 'Draft'
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
      <span className="title-bar-status">({status})</span>
      {/* Keeps its room, so that nothing moves when the first key is pressed. */}
      <span className="title-bar-saved" role="status">
        {isDirty ? 'Unsaved changes' : 'Saved'}
      </span>
      <div className="title-bar-org">{children}</div>
      <HelpMenu />
    </div>
  )
}

/** The project's other flows, when there are any. */
function FlowsMenu(): ReactElement | null {
  const files = useSession((state) => state.files)
  const current = useSession((state) => state.flowApiName)
  const projectId = useSession((state) => state.project?.id)
  const names = flowPathsOf(files).map(apiNameOfPath)
  if (projectId === undefined || names.every((name) => name === current)) return null
  return (
    <MenuButton
      iconOnly
      inverse
      label="Flows of this project"
      icon="utility/chevrondown"
      items={names.map((apiName) => ({
        id: apiName,
        label: apiName,
        checked: apiName === current,
        onSelect: () => navigate({ page: 'flow', projectId, apiName }),
      }))}
    />
  )
}
