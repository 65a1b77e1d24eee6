import type { ElementLook } from '../element-look.ts'
import { DecisionForm } from './DecisionForm.tsx'

export const decisionLook: ElementLook<'decision'> = {
  pluralLabel: () => 'Decisions',
  icon: () => 'standard/decision',
  tone: () => 'logic',
  form: DecisionForm,
  add: {
    group: 'Logic',
    label: 'Decision',
    description: 'Take one of several paths, depending on conditions.',
    icon: 'standard/decision',
    tone: 'logic',
    firstField: 'label',
    create: (name) => ({ kind: 'decision', name, label: '', defaultConnectorLabel: 'Default Outcome' }),
  },
}
