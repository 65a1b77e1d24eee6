import type { Finding } from '../../problems/finding.ts'
import type { Surroundings } from '../../problems/surroundings.ts'
import { conditionMistakes } from '../conditions/condition-mistakes.ts'
import { ruleFamily } from '../conditions/rule-family.ts'
import type { ScreenElement, ScreenField } from './screen-element.ts'

/**
 * Components that are not finished: choices without a choice, a Lightning component that is not named, conditions that
 * do not fit. */
export function checkScreen({ name, fields }: ScreenElement, surroundings: Surroundings): readonly Finding[] {
  return fields.flatMap((field, index) => checkField(name, field, `fields/${index}`, surroundings))
}

function checkField(
  element: string,
  field: ScreenField,
  place: string,
  surroundings: Surroundings,
): readonly Finding[] {
  const findings = field.fields.flatMap((inner, index) =>
    checkField(element, inner, `${place}/fields/${index}`, surroundings),
  )
  const { name, fieldType, choiceReferences, extensionName = '', visibility } = field
  if (CHOICES.has(fieldType) && choiceReferences.length === 0) {
    const message = `${name} offers nothing to choose from. Name at least one choice for it.`
    findings.push({ code: 'screen/choices-missing', message, where: { element, field: `${place}/choiceReferences` } })
  }
  if (fieldType === 'ComponentInstance' && extensionName === '') {
    const message = `${name} does not say which Lightning component it is. Name one.`
    findings.push({ code: 'screen/component-missing', message, where: { element, field: `${place}/extensionName` } })
  }
  const title = `${name || fieldType} is shown when: condition`
  for (const mistake of conditionMistakes(visibility.conditionLogic, visibility.conditions, surroundings, title)) {
    const where = { element, field: `${place}/visibilityRule/${mistake.field}` }
    findings.push({ code: `screen/${ruleFamily(mistake.rule)}`, message: mistake.message, where })
  }
  return findings
}

const CHOICES: ReadonlySet<string> = new Set([
  'RadioButtons',
  'DropdownBox',
  'MultiSelectCheckboxes',
  'MultiSelectPicklist',
])
