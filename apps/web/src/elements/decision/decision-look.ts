import type { ElementLook } from '../element-look.ts'
import { DecisionForm } from './DecisionForm.tsx'
import { newOutcome } from './new-outcome.ts'

export const decisionLook: ElementLook<'decision'> = {
  pluralLabel: 'Decisions',
  icon: () => 'standard/decision',
  tone: () => 'logic',
  form: DecisionForm,
  add: {
    group: 'Logic',
    label: 'Decision',
    description: 'Take one of several paths.',
    icon: 'standard/decision',
    tone: 'logic',
    firstField: 'label',
    create: (name, free) => ({
      kind: 'decision',
      name,
      label: '',
      outcomes: [newOutcome(free('New Outcome'))],
      defaultConnectorLabel: 'Default Outcome',
    }),
  },
}
