import type { FileProblem } from '../project/file-problem.ts'
import { readJsonText, type JsonText } from '../project/json-text.ts'
import { scenarioSchema, type Scenario } from './scenario.ts'

export interface ReadScenario {
  readonly scenario: Scenario
  /** Where a part stands in the file; line 1 of a scenario that came as a value. */
  readonly placeOf: JsonText['placeOf']
}

/** Reads a scenario from the text of its file or from its JSON value. */
export function readScenario(
  source: unknown,
  file: string,
): ReadScenario | { readonly problems: readonly FileProblem[] } {
  const json = typeof source === 'string' ? readJsonText(source, file) : { value: source, placeOf: atTheTop }
  if ('problem' in json) return { problems: [json.problem] }
  const read = scenarioSchema.safeParse(json.value)
  if (read.success) return { scenario: read.data, placeOf: json.placeOf }
  const problems = read.error.issues.map((issue): FileProblem => {
    const where = issue.path.map(String).join('.')
    const message = where === '' ? issue.message : `${where}: ${issue.message}`
    return { code: 'scenario/invalid', severity: 'error', message, file, ...json.placeOf(issue.path) }
  })
  return { problems }
}

function atTheTop(): { readonly line: number; readonly column: number } {
  return { line: 1, column: 1 }
}
