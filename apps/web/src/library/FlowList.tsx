import type { ReactElement } from 'react'
import { hrefOf, navigate, statusWords } from '../session/index.ts'
import { loadProject } from '../storage/index.ts'
import { MenuButton, changedText, downloadText } from '../ui/index.ts'
import { deleteFlow, duplicateFlow, textOfFlow } from './stored-flows.ts'
import type { StoredFlow } from './stored-flows.ts'

export interface FlowListProps {
  readonly flows: readonly StoredFlow[]
  /** When the list was read, in milliseconds since 1970. */
  readonly now: number
}

/** "Your flows": what this browser keeps. */
export function FlowList({ flows, now }: FlowListProps): ReactElement {
  return (
    <section className="start-section" aria-labelledby="your-flows">
      <h2 className="start-heading" id="your-flows">
        Your flows
      </h2>
      <table className="flow-list" aria-labelledby="your-flows">
        <thead>
          <tr>
            <th scope="col">Label</th>
            <th scope="col">Status</th>
            <th scope="col">Changed</th>
            <th scope="col">
              <span className="slds-assistive-text">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {flows.map((flow) => (
            <FlowRow key={`${flow.projectId}/${flow.path}`} flow={flow} now={now} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface FlowRowProps extends Omit<FlowListProps, 'flows'> {
  readonly flow: StoredFlow
}

function FlowRow({ flow, now }: FlowRowProps): ReactElement {
  const route = { page: 'flow', projectId: flow.projectId, apiName: flow.apiName } as const
  return (
    <tr>
      <td>
        <a className="flow-list-label" href={hrefOf(route)}>
          {flow.label}
        </a>
        <span className="flow-list-name">
          {flow.apiName} · {flow.isInFolder && 'folder '}
          {flow.projectName}
        </span>
      </td>
      <td>
        {statusWords(flow.status)}
        {flow.isUnsaved && <span className="flow-list-name">Unsaved changes</span>}
      </td>
      <td>{changedText(flow.changedAt, now)}</td>
      <td className="flow-list-actions">
        <MenuButton
          iconOnly
          label={`Actions for ${flow.label}`}
          icon="utility/threedots"
          placement="bottom-end"
          items={[
            { id: 'open', label: 'Open', onSelect: () => navigate(route) },
            { id: 'duplicate', label: 'Duplicate', onSelect: () => void duplicateFlow(flow) },
            { id: 'export', label: 'Export', onSelect: () => void exportFlow(flow) },
            { id: 'delete', label: 'Delete', startsGroup: true, onSelect: () => void deleteFlow(flow) },
          ]}
        />
      </td>
    </tr>
  )
}

async function exportFlow(flow: StoredFlow): Promise<void> {
  const project = await loadProject(flow.projectId)
  const text = project === undefined ? undefined : textOfFlow(project, flow.path)
  if (text !== undefined) downloadText(`${flow.apiName}.flow-meta.xml`, text)
}
