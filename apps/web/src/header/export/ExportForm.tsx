import './export.css'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useSession } from '../../session/index.ts'
import { Button, Dialog, RadioGroup } from '../../ui/index.ts'
import { ExportDependencies } from './ExportDependencies.tsx'
import { ExportFindings } from './ExportFindings.tsx'
import { exportOpenProject } from './export-open-project.ts'
import { closeExport } from './export-request.ts'
import { useExportChecks } from './use-export-checks.ts'

export interface ExportFormProps {
  /** The project's name. */
  readonly name: string
}

/** Draft comes first: deploying a project must not switch a flow on by surprise. */
export function ExportForm({ name }: ExportFormProps): ReactElement {
  const [status, setStatus] = useState<'draft' | 'as-is'>('draft')
  const checks = useExportChecks()
  const leftAside = useSession((state) => state.project?.leftAside ?? 0)
  const submit = (): void => {
    closeExport()
    exportOpenProject({ name, asDrafts: status === 'draft' })
  }
  return (
    <Dialog
      title="Export as SFDX project"
      size="medium"
      onClose={closeExport}
      onSubmit={submit}
      footer={
        <>
          <Button onClick={closeExport}>Cancel</Button>
          <Button variant="brand" type="submit">
            Export
          </Button>
        </>
      }
    >
      <RadioGroup
        title="Status of active flows"
        options={[
          { value: 'draft', label: 'Draft', line: 'Deploying switches nothing on.' },
          { value: 'as-is', label: 'As it is', line: activeLine(checks?.active ?? []) },
        ]}
        value={status}
        onChange={setStatus}
      />
      {checks === undefined ? (
        <p role="status">Checking the flows…</p>
      ) : (
        <>
          <ExportFindings findings={checks.findings} />
          {leftAside > 0 && <p>{leftAsideLine(leftAside)}</p>}
          <ExportDependencies title="Must be in the org" list={checks.elsewhere} isOpen />
          <ExportDependencies title="Needed, and in this project" list={checks.here} />
        </>
      )}
    </Dialog>
  )
}

function leftAsideLine(count: number): string {
  return count === 1
    ? 'One file that Parley does not know was left aside when this project came in, and is not in the archive.'
    : `${String(count)} files that Parley does not know were left aside when this project came in, and are not in the archive.`
}

function activeLine(active: readonly string[]): string {
  if (active.length === 0) return 'No flow of this project is active.'
  return active.length <= 3
    ? `Deploying switches on ${active.join(', ')}.`
    : `Deploying switches on ${String(active.length)} flows.`
}
