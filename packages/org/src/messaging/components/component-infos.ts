import type { Org } from '../../records/org-state.ts'
import { recordsOf } from '../../records/store.ts'
import { textField } from '../text-field.ts'
import { findComponent } from './find-component.ts'
import type { ComponentParameterData, MessageComponent } from './message-component.ts'

/** What checks and forms know of a messaging component: plain data. */
export interface ComponentInfo {
  readonly name: string
  readonly label: string
  readonly type: string
  readonly status: 'Draft' | 'Active' | 'Inactive'
  readonly parameters: readonly ComponentParameterData[]
  /** The text layout with its merge fields; empty when there is none. */
  readonly text: string
  readonly constants: Readonly<Record<string, string>>
  readonly formats: readonly string[]
}

/** Every component of the org, in the order in which they came in. */
export function componentInfos(org: Org): readonly ComponentInfo[] {
  const names = recordsOf(org, 'ConversationMessageDefinition').map((row) => textField(row, 'DeveloperName') ?? '')
  return [...new Set(names)].flatMap((name) => {
    const found = findComponent(org, name)
    return found ? [infoOf(found.component, found.status)] : []
  })
}

function infoOf(component: MessageComponent, status: ComponentInfo['status']): ComponentInfo {
  return {
    name: component.name,
    label: component.label,
    type: component.type,
    status,
    parameters: component.parameters,
    text: component.layouts.find((layout) => layout.formatType === 'Text')?.text ?? '',
    // A constant may bear any name, `__proto__` too: fromEntries makes it an own property.
    constants: Object.fromEntries(component.constants),
    formats: component.layouts.map((layout) => layout.formatType),
  }
}
