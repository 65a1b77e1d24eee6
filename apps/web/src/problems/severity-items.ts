import { severityOf, type ChosenSeverity, type ProblemCode } from '@parley/flow'
import { changeSettings } from '../session/index.ts'
import type { MenuItem } from '../ui/index.ts'

const WORDS: readonly { readonly severity: ChosenSeverity; readonly label: string; readonly done: string }[] = [
  { severity: 'error', label: 'Show as error', done: 'is an error in this project' },
  { severity: 'warning', label: 'Show as warning', done: 'is a warning in this project' },
  { severity: 'hint', label: 'Show as hint', done: 'is a hint in this project' },
  { severity: 'off', label: 'Off', done: 'is off in this project' },
]

/** How grave the whole project is to take a code for. What it was made as needs no word in the project's settings. */
export function severityItems(code: ProblemCode, now: ChosenSeverity, onChange: () => void): readonly MenuItem[] {
  const made = severityOf(code)
  return WORDS.map(({ severity, label, done }, index) => ({
    id: severity,
    label,
    checked: severity === now,
    startsGroup: index === 0,
    ...(severity === made ? { hint: 'default' } : {}),
    onSelect: () => {
      if (severity === now) return
      onChange()
      changeSettings(
        { type: 'setSeverity', code, severity: severity === made ? 'default' : severity },
        `${code} ${done}.`,
      )
    },
  }))
}
