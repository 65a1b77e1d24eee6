import type { ElementLook } from '../element-look.ts'
import { AssignmentForm } from './AssignmentForm.tsx'

export const assignmentLook: ElementLook<'assignment'> = {
  pluralLabel: 'Assignments',
  icon: () => 'standard/assignment',
  tone: () => 'logic',
  form: AssignmentForm,
  add: {
    group: 'Logic',
    label: 'Assignment',
    description: 'Set the values of variables.',
    icon: 'standard/assignment',
    tone: 'logic',
    firstField: 'label',
    create: (name) => ({ kind: 'assignment', name, label: '', items: [] }),
  },
}
