import { applyEdit, readFlow, viewOf, writeFlow } from '@parley/flow'
import { compareText } from '../project/compare-text.ts'
import { isFlowFile, isPackageFile, MANIFEST_FILE, PROJECT_FILE } from '../project/file-kinds.ts'
import { openTexts } from '../project/open-project.ts'
import { DEPLOY_PAGE, deployPage } from './deploy-page.ts'
import { manifest } from './manifest.ts'

export interface ExportOptions {
  /** Name for a project file, where the project has none. */
  readonly name: string
  /** Active flows go out as drafts, so that deploying the project switches nothing on; false keeps their status. */
  readonly asDrafts: boolean
}

/** Whether an export makes this file anew each time, so that nothing is lost when an import leaves it aside. */
export function isMadeByExport(path: string): boolean {
  return isPackageFile(path) || path === DEPLOY_PAGE || path.endsWith(`/${DEPLOY_PAGE}`)
}

/** What new flows are written as, for a project that says no version itself. */
const API_VERSION = '67.0'

/**
 * A project's files as an SFDX project that can be deployed: all of them, with a project file where there was none, a
 * manifest of what is metadata, and a page that says how to deploy it and what the org must have. In the order of their
 * paths; the same files give the same bytes, those that an export gave too.
 */
export function exportProject(
  files: ReadonlyMap<string, string>,
  { name, asDrafts }: ExportOptions,
): ReadonlyMap<string, string> {
  const all = new Map([[PROJECT_FILE, projectFile(name)], ...files])
  for (const [path, text] of files) if (asDrafts && isFlowFile(path)) all.set(path, asDraft(text))
  const { project } = openTexts(all)
  all.set(MANIFEST_FILE, manifest(project, versionOf(all.get(PROJECT_FILE) ?? '')))
  all.set(DEPLOY_PAGE, deployPage(project))
  return new Map([...all].sort(([a], [b]) => compareText(a, b)))
}

function asDraft(text: string): string {
  const { document } = readFlow(text)
  if (document === undefined || viewOf(document).properties.status !== 'Active') return text
  return writeFlow(applyEdit(document, { type: 'setFlowProperties', changes: { status: 'Draft' } }))
}

function projectFile(name: string): string {
  const content = {
    packageDirectories: [{ path: 'force-app', default: true }],
    name,
    namespace: '',
    sourceApiVersion: API_VERSION,
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

function versionOf(text: string): string {
  return /"sourceApiVersion"\s*:\s*"(\d+\.\d)"/.exec(text)?.[1] ?? API_VERSION
}
