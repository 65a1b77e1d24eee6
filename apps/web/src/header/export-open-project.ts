import { writeFlow } from '@parley/flow'
import { sessionStore } from '../session/index.ts'
import { loadProject } from '../storage/index.ts'
import { downloadBytes, showToast } from '../ui/index.ts'

/** Downloads the open project with every flow as it was left, saved or not, as a zipped SFDX project. */
export async function exportOpenProject({ asDrafts }: { readonly asDrafts: boolean }): Promise<void> {
  const { project, files, document, flowPath } = sessionStore.getState()
  if (project === undefined || document === undefined) return
  // Working copies of the project's other flows; the open one's may be newer than what is stored.
  const stored = await loadProject(project.id)
  const all = new Map([...files, ...(stored?.drafts ?? []), [flowPath, writeFlow(document)]])
  try {
    const { projectZip } = await import('./project-zip.ts')
    const folder = project.name.replaceAll(/[^\w-]+/g, '-').replaceAll(/^-+|-+$/g, '') || 'project'
    downloadBytes(`${folder}.zip`, projectZip(folder, all, { name: project.name, asDrafts }), 'application/zip')
  } catch (error) {
    showToast({ text: 'The project could not be exported. Export the flow file instead.', tone: 'error' })
    throw error
  }
}
