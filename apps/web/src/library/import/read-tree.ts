import { isMadeByExport } from '@parley/engine'
import { failed, readOne } from './read-one.ts'
import type { Drop } from './read-drop.ts'
import type { Unzipped } from './unzip.ts'

/** What an archive or a folder holds, as a drop. `container` is its name; files are known as `container: path`. */
export function readTree(container: string, tree: Unzipped): Drop {
  if ('fault' in tree) return failed(container, tree.fault)
  const root = projectRoot([...tree.files.keys()])
  const drops = [...tree.files].map(([path, content]) => {
    if (isMadeByExport(path)) return NOTHING
    const drop = readOne(path, content)
    // In here the name alone made it a candidate: other JSON, other XML is none of our business.
    const isOther = drop.failures.length > 0 && !isSurelyOurs(path)
    return isOther ? { ...NOTHING, others: 1 } : withSource(drop, container, path, root)
  })
  const refused = tree.refused.map(({ name, message }) => ({ file: `${container}: ${name}`, message }))
  const others = tree.others + drops.reduce((sum, drop) => sum + drop.others, 0)
  if (refused.length === 0 && others > 0 && drops.every((drop) => drop.files.length + drop.failures.length === 0)) {
    return failed(
      container,
      `Nothing in here can be used: it holds ${String(others)} ${others === 1 ? 'file' : 'files'} of other kinds. An archive in it is not opened.`,
    )
  }
  return {
    files: drops.flatMap((drop) => drop.files),
    failures: [...refused, ...drops.flatMap((drop) => drop.failures)],
    others,
  }
}

const NOTHING: Drop = { files: [], failures: [], others: 0 }

function withSource(drop: Drop, container: string, path: string, root: string | undefined): Drop {
  const isInProject = root !== undefined && path.startsWith(root)
  return {
    ...drop,
    files: drop.files.map((file) => ({
      ...file,
      source: `${container}: ${path}`,
      place: path,
      ...(isInProject ? { path: path.slice(root.length) } : {}),
    })),
    failures: drop.failures.map((failure) => ({ ...failure, file: `${container}: ${path}` })),
  }
}

const OURS =
  /\.(flow-meta\.xml|flow|flowDefinition(-meta\.xml)?|conversationMessageDefinition(-meta\.xml)?|messagingChannel(-meta\.xml)?)$|(^|\/)(data|scenarios)\/[^/]+\.json$|(^|\/)(sfdx-project|parley)\.json$/

/** Files of a project by their names alone. */
export function isSurelyOurs(path: string): boolean {
  return OURS.test(path)
}

/** Candidates by name. Hidden folders and what package managers install are never looked into. */
export function mayConcernUs(path: string): boolean {
  if (/(^|\/)(\.|__MACOSX\/|node_modules\/)/.test(path)) return false
  if (isSurelyOurs(path) || isMadeByExport(path)) return true
  return /\.(json|csv|xml)$/i.test(path) && !/-meta\.xml$/i.test(path)
}

/** The folder of the SFDX project, with a slash at the end; undefined when there is none. */
function projectRoot(paths: readonly string[]): string | undefined {
  const files = paths.filter((path) => /(^|\/)sfdx-project\.json$/.test(path))
  const [nearest] = files.toSorted((a, b) => a.split('/').length - b.split('/').length)
  return nearest?.slice(0, -'sfdx-project.json'.length)
}
