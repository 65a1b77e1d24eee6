import { readImportFile } from '@parley/engine'
import { addToProject } from '../org/index.ts'
import { takeFile } from '../session/index.ts'

/** Lets a file of the open project be as it was changed elsewhere, in the org, too. Answers a sentence that says why not. */
export async function takeText(path: string, text: string): Promise<string | undefined> {
  const read = readImportFile(path, text)
  if ('problem' in read) return read.problem.message
  if (read.kind === 'component' || read.kind === 'channel') {
    const [problem] = await addToProject(new Map([[path, text]]))
    return problem?.message
  }
  return takeFile(path, text) ? undefined : 'This is no flow.'
}
