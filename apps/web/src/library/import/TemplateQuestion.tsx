import type { TemplateNeed } from '@parley/engine'
import type { ReactElement } from 'react'
import { Icon } from '../../icons/index.ts'
import { RadioGroup } from '../../ui/index.ts'
import { setTemplateStatus } from './mend-needs.ts'

export interface TemplateQuestionProps {
  readonly templates: readonly TemplateNeed[]
  /** The choice in force in this org. */
  readonly choice: string
}

const CHOICES = [
  { value: 'approved', label: 'Treat as Approved' },
  { value: 'as-file', label: 'As it says' },
] as const

/** Exports never say that a template is approved, so the person has to. */
export function TemplateQuestion({ templates, choice }: TemplateQuestionProps): ReactElement {
  const names = [...new Set(templates.map(({ name, status }) => `${name} says ${status}`))]
  const isPending = templates.every(({ status }) => status === 'Pending')
  return (
    <li className="need">
      <Icon name="utility/help" size={14} className="need-glyph_question" />
      <RadioGroup
        inline
        title={templates.length === 1 ? 'WhatsApp template' : 'WhatsApp templates'}
        note={`${names.join(', ')}${isPending ? ', as exports always do' : ''}.`}
        canClear={false}
        options={CHOICES}
        value={CHOICES.find(({ value }) => value === choice)?.value}
        onChange={(value) => void setTemplateStatus(value)}
      />
    </li>
  )
}
