import type { ExportOptions } from '@parley/engine'
import { downloadBytes, showToast } from '../../ui/index.ts'
import { projectFiles } from './project-files.ts'
import { projectZip } from './project-zip.ts'

/** Downloads the open project with every flow as it was left, saved or not, as a zipped SFDX project. */
export function exportOpenProject(options: ExportOptions): void {
  try {
    const words = options.name.replaceAll(/[^\w-]+/g, '-').replaceAll(/^-+|-+$/g, '')
    const folder = words.toLowerCase() || 'project'
    downloadBytes(`${folder}.zip`, projectZip(folder, projectFiles(), options), 'application/zip')
  } catch (error) {
    showToast({ text: 'The project could not be exported. Export the flow file instead.', tone: 'error' })
    throw error
  }
}
