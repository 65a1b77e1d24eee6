import { problemCodeOf } from '@parley/flow'
import type { ChosenSeverity, ProblemCode, Suppression } from '@parley/flow'
import { SETTINGS_FILE } from './file-kinds.ts'
import type { FileProblem } from './file-problem.ts'
import { readJsonText } from './json-text.ts'
import { readProblemSettings } from './read-problem-settings.ts'

/** One wish about the problems of a project; `default` gives a code the severity back that it was made with. */
export type SettingsChange =
  | { readonly type: 'mute' | 'unmute'; readonly suppression: Suppression }
  | { readonly type: 'setSeverity'; readonly code: ProblemCode; readonly severity: ChosenSeverity | 'default' }
  /** A flow got another API name; what is muted in it stays so. */
  | { readonly type: 'renameFlow'; readonly from: string; readonly to: string }

/**
 * The text of `parley.json` with a wish written into it; an empty text stands for no file. What else the file says is kept. A
 * file in which the wish has no place is answered with what is wrong with it.
 */
export function changeProblemSettings(
  text: string,
  change: SettingsChange,
): { readonly text: string } | { readonly problem: FileProblem } {
  const before = text.trim() === '' ? '{}' : text
  const json = readJsonText(before, SETTINGS_FILE)
  if ('problem' in json) return json
  const problem = readProblemSettings(before).problems.find(({ code }) => code === 'settings/shape')
  if (problem !== undefined) return { problem }
  const root = membersOf(json.value)
  const parts = membersOf(root['problems'])
  const changed =
    change.type === 'setSeverity'
      ? { severities: withSeverity(membersOf(parts['severities']), change) }
      : { suppressed: withSuppression(parts['suppressed'], change) }
  return { text: `${JSON.stringify({ ...root, problems: { ...parts, ...changed } }, null, 2)}\n` }
}

type Members = Readonly<Record<string, unknown>>

function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}

/** Whatever name the file calls the code by, it is said once. */
function withSeverity(
  severities: Members,
  { code, severity }: Extract<SettingsChange, { type: 'setSeverity' }>,
): Members {
  const others = Object.entries(severities).filter(([word]) => problemCodeOf(word) !== code)
  return Object.fromEntries(severity === 'default' ? others : [...others, [code, severity]])
}

function withSuppression(list: unknown, change: Exclude<SettingsChange, { type: 'setSeverity' }>): readonly unknown[] {
  const items: readonly unknown[] = Array.isArray(list) ? list : []
  switch (change.type) {
    case 'mute':
      return [...items, change.suppression]
    case 'unmute':
      return items.filter((item) => !isSuppression(item, change.suppression))
    case 'renameFlow':
      return items.map((item) =>
        membersOf(item)['flow'] === change.from ? { ...membersOf(item), flow: change.to } : item,
      )
  }
}

function isSuppression(item: unknown, { code, flow, element, reason }: Suppression): boolean {
  const { code: word, ...rest } = membersOf(item)
  return (
    problemCodeOf(String(word)) === code &&
    rest['flow'] === flow &&
    rest['element'] === element &&
    rest['reason'] === reason
  )
}
