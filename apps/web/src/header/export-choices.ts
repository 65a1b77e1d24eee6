import type { MenuItem } from '../ui/index.ts'
import { exportOpenProject } from './export-open-project.ts'

/** What Export can give beside the flow's file. Deploying a project must not switch a flow on by surprise, so drafts come first. */
export function exportChoices(): readonly MenuItem[] {
  return [
    {
      id: 'export-project',
      label: 'SFDX project, flows as drafts',
      onSelect: () => void exportOpenProject({ asDrafts: true }),
    },
    {
      id: 'export-project-as-is',
      label: 'SFDX project, flows with their status',
      onSelect: () => void exportOpenProject({ asDrafts: false }),
    },
  ]
}
