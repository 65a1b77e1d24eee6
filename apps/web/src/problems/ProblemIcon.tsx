import type { Problem } from '@parley/flow'
import type { ReactElement } from 'react'
import { Icon, type IconName } from '../icons/index.ts'

const LOOKS: { readonly [S in Problem['severity']]: { readonly icon: IconName; readonly word: string } } = {
  error: { icon: 'utility/error', word: 'Error' },
  warning: { icon: 'utility/warning', word: 'Warning' },
  hint: { icon: 'utility/info', word: 'Hint' },
}

/** How grave a finding is, by shape, colour and word. */
export function ProblemIcon({ severity }: { readonly severity: Problem['severity'] }): ReactElement {
  const { icon, word } = LOOKS[severity]
  return (
    <span className={`problem-icon problem-icon_${severity}`}>
      <Icon name={icon} size={14} />
      <span className="slds-assistive-text">{word}:</span>
    </span>
  )
}
