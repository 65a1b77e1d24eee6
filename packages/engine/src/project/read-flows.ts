import { readFlow, type Problem } from '@parley/flow'
import { chooseVersions } from './choose-versions.ts'
import { duplicateName } from './duplicate-name.ts'
import type { FileProblem } from './file-problem.ts'
import { activeVersionIn, flowVersionOf } from './flow-version.ts'
import type { ProjectFile, ProjectFlow } from './project.ts'

/** Reads a project's flows by their API names. Of several versions of one flow the one that counts; the others are told. */
export function readFlows(
  files: readonly ProjectFile[],
  definitions: readonly ProjectFile[],
): { readonly flows: ReadonlyMap<string, ProjectFlow>; readonly problems: readonly FileProblem[] } {
  const flows = new Map<string, ProjectFlow>()
  const names = new Map<string, ProjectFile>()
  const problems: FileProblem[] = []
  const versions = files.map((file) => ({ ...file, ...flowVersionOf(file.name) }))
  const { chosen, passedOver } = chooseVersions(versions, activeVersionsOf(definitions))
  for (const { path, name, text } of chosen) {
    const file = { path, name, text }
    const { document, problems: found } = readFlow(text)
    problems.push(...found.map((problem) => inFile(problem, path)))
    // An org takes names that differ in case alone for one name.
    const twin = names.get(name.toLowerCase())
    if (twin !== undefined) problems.push(duplicateName(file, twin))
    else names.set(name.toLowerCase(), file)
    if (twin === undefined && document !== undefined) flows.set(name, { ...file, document })
  }
  for (const { file, inFavourOf } of passedOver) problems.push(otherVersion(file.path, inFavourOf.path))
  return { flows, problems }
}

function activeVersionsOf(definitions: readonly ProjectFile[]): ReadonlyMap<string, number> {
  return new Map(
    definitions.flatMap(({ name, text }) => {
      const version = activeVersionIn(text)
      return version === undefined ? [] : [[name, version] as const]
    }),
  )
}

function inFile({ code, severity, message, where }: Problem, file: string): FileProblem {
  const place = { file, line: where.line ?? 1, column: where.column ?? 1 }
  return { code, severity: severity === 'error' ? 'error' : 'warning', message, ...place }
}

function otherVersion(file: string, chosen: string): FileProblem {
  const message = `This is another version of the flow in ${chosen}, which is the one that counts, so this file is left out.`
  return { code: 'project/other-version', severity: 'warning', message, file, line: 1, column: 1 }
}
