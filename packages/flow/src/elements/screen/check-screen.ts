import type { Finding } from '../../problems/finding.ts'
import type { ScreenElement, ScreenField } from './screen-element.ts'

/** Components that are not finished: choices without a choice, a Lightning component that is not named. */
export function checkScreen({ name, fields }: ScreenElement): readonly Finding[] {
  return fields.flatMap((field, index) => checkField(name, field, `fields/${index}`))
}

function checkField(element: string, field: ScreenField, place: string): readonly Finding[] {
  const findings = field.fields.flatMap((inner, index) => checkField(element, inner, `${place}/fields/${index}`))
  const { name, fieldType, choiceReferences, extensionName = '' } = field
  if (CHOICES.has(fieldType) && choiceReferences.length === 0) {
    const message = `${name} offers nothing to choose from. Name at least one choice for it.`
    findings.push({ code: 'screen/choices-missing', message, where: { element, field: `${place}/choiceReferences` } })
  }
  if (fieldType === 'ComponentInstance' && extensionName === '') {
    const message = `${name} does not say which Lightning component it is. Name one.`
    findings.push({ code: 'screen/component-missing', message, where: { element, field: `${place}/extensionName` } })
  }
  return findings
}

const CHOICES: ReadonlySet<string> = new Set([
  'RadioButtons',
  'DropdownBox',
  'MultiSelectCheckboxes',
  'MultiSelectPicklist',
])
