import { childNamed, parseXml, textOf } from '@parley/xml'
import { compareText } from './compare-text.ts'
import { decodeText } from './decode-text.ts'
import { isPackageFile, MANIFEST_FILE, PROJECT_FILE } from './file-kinds.ts'
import { folderOf } from './paths.ts'
import { readProjectFile, type ProjectLayout } from './read-project-file.ts'

/**
 * Where a project's metadata lies: as its sfdx-project.json says, else beside the nearest package.xml, whose folder is
 * called `unpackaged`, `src` or anything (Metadata API Developer Guide, "Working with the Zip File").
 */
export function readLayout(contents: ReadonlyMap<string, Uint8Array>): ProjectLayout {
  const projectFile = contents.get(PROJECT_FILE)
  const packageFile = projectFile === undefined ? nearestPackageFile([...contents.keys()]) : undefined
  if (packageFile === undefined) return readProjectFile(PROJECT_FILE, projectFile)
  const name = packageName(contents.get(packageFile), packageFile)
  return { name, packageFolders: [folderOf(packageFile)], problems: [] }
}

function nearestPackageFile(paths: readonly string[]): string | undefined {
  const depth = (path: string): number => path.split('/').length
  const files = paths.filter((path) => isPackageFile(path) && path !== MANIFEST_FILE)
  return files.sort((a, b) => depth(a) - depth(b) || compareText(a, b))[0]
}

/** What the package is called in its org; a retrieve by type gives it no name. */
function packageName(bytes: Uint8Array | undefined, file: string): string {
  const read = bytes && decodeText(bytes, file)
  const { document } = parseXml(read !== undefined && 'text' in read ? read.text : '')
  const name = document && childNamed(document.root, 'fullName')
  return name === undefined ? '' : textOf(name).trim()
}
