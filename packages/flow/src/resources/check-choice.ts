import type { Finding } from '../problems/finding.ts'
import type { Surroundings } from '../problems/surroundings.ts'
import { misfit, typeInWords } from '../types/misfit.ts'
import type { ChoiceResource } from './resource.ts'

/** A choice: a label to show, and a value of its type. Without a value choosing it gives the label. */
export function checkChoice(
  { name, label, dataType, value }: ChoiceResource,
  surroundings: Surroundings,
): readonly Finding[] {
  const findings: Finding[] = []
  if (label.trim() === '') {
    const message = `The choice ${name} has no label, so there is nothing to show. Enter one.`
    findings.push({ code: 'choice/label-missing', message, where: { element: name, field: 'label' } })
  }
  const given = misfit(value, { dataType, isCollection: false }, surroundings)
  if (given !== undefined) {
    const message = `The value of ${name}, ${given}, is no ${typeInWords({ dataType })}. Enter another one.`
    findings.push({ code: 'choice/value-type', message, where: { element: name, field: 'value' } })
  }
  return findings
}
