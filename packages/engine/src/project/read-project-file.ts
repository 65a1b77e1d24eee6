import { z } from 'zod'
import { decodeText } from './decode-text.ts'
import type { FileProblem } from './file-problem.ts'
import { readJsonText } from './json-text.ts'
import { normalPath } from './paths.ts'

/** What we take from sfdx-project.json (Salesforce DX Developer Guide); it may say much more. */
const schema = z.looseObject({
  packageDirectories: z.array(z.looseObject({ path: z.string() })).min(1),
  name: z.string().optional(),
})

export interface ProjectLayout {
  readonly name: string
  /** Folders that hold metadata. Without a readable project file it is the whole folder. */
  readonly packageFolders: readonly string[]
  readonly problems: readonly FileProblem[]
}

/** Reads sfdx-project.json; `bytes` is undefined when there is none. */
export function readProjectFile(file: string, bytes: Uint8Array | undefined): ProjectLayout {
  const without = (problem: Omit<FileProblem, 'severity' | 'file'>): ProjectLayout => ({
    name: '',
    packageFolders: [''],
    problems: [{ severity: 'error', file, ...problem }],
  })
  if (bytes === undefined)
    return without({
      code: 'project/no-project-file',
      message: `There is no ${file}. Every file below is taken for a part of the project.`,
      line: 1,
      column: 1,
    })
  const decoded = decodeText(bytes, file)
  if ('problem' in decoded) return without(decoded.problem)
  const json = readJsonText(decoded.text, file)
  if ('problem' in json) return without(json.problem)
  const read = schema.safeParse(json.value)
  if (!read.success) {
    const [issue] = read.error.issues
    const path = issue?.path ?? []
    const message = `${path.join('.') || 'The file'}: ${issue?.message ?? 'is not as it should be'}. It needs "packageDirectories": [{ "path": "force-app" }].`
    return without({ code: 'project/project-file', message, ...json.placeOf(path) })
  }
  const packageFolders = read.data.packageDirectories.map((directory) => normalPath(directory.path))
  return { name: read.data.name ?? '', packageFolders, problems: [] }
}
