import { apiNameMistake } from '@parley/flow'
import { fileKindOf } from '../project/file-kinds.ts'
import type { ExportFinding } from './export-checks.ts'

/**
 * What is wrong with where files lie and how they are called, on the way through a zip to a disk and to an org. `settled`
 * are the paths of metadata that a deployment takes, or of which something else is told.
 */
export function pathNotes(paths: readonly string[], settled: ReadonlySet<string>): readonly ExportFinding[] {
  const first = new Map<string, string>()
  return paths.flatMap((path): readonly ExportFinding[] => {
    const twin = first.get(path.toLowerCase())
    first.set(path.toLowerCase(), twin ?? path)
    return [
      ...(twin === undefined ? [] : [sameName(path, twin)]),
      ...(path.split('/').some(isReserved) ? [reserved(path)] : []),
      ...metadataNotes(path, settled),
    ]
  })
}

function metadataNotes(path: string, settled: ReadonlySet<string>): readonly ExportFinding[] {
  const kind = fileKindOf(path, EVERYWHERE)
  if (kind === undefined || !METADATA.has(kind.list)) return []
  const mistake = apiNameMistake(kind.name.replace(NAMESPACE, ''))
  if (mistake !== undefined) return [badName(path, mistake)]
  return settled.has(path) ? [] : [leftOut(path)]
}

/** What stands before the names of a package's own metadata. */
const NAMESPACE = /^[A-Za-z][A-Za-z0-9]*__/

const EVERYWHERE = ['']
const METADATA: ReadonlySet<string> = new Set(['flows', 'components', 'channels'])

/** Windows keeps these for devices, whatever their ending, and can't have these characters or ends. */
function isReserved(part: string): boolean {
  return /^(aux|com\d|con|lpt\d|nul|prn)(\.|$)|[<>:"|?*]|[. ]$/i.test(part)
}

function reserved(file: string): ExportFinding {
  const message = 'Windows can’t have a file of this name, so the archive can’t be unpacked there whole.'
  return { code: 'export/reserved-name', severity: 'warning', message, file }
}

function sameName(file: string, twin: string): ExportFinding {
  const message = `Windows and macOS take this for the same file as ${twin}, and unpack one of the two.`
  return { code: 'export/same-name', severity: 'warning', message, file }
}

function badName(file: string, mistake: string): ExportFinding {
  return { code: 'export/bad-name', severity: 'error', message: `The file’s name is no API name: ${mistake}.`, file }
}

function leftOut(file: string): ExportFinding {
  const message = 'A deployment leaves this file out: it is in no package directory of sfdx-project.json.'
  return { code: 'export/left-out', severity: 'warning', message, file }
}
