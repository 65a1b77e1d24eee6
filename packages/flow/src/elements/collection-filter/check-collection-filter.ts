import type { Finding } from '../../problems/finding.ts'
import type { Surroundings } from '../../problems/surroundings.ts'
import { collectionMistake } from '../collections/collection-mistake.ts'
import { conditionMistakes } from '../conditions/condition-mistakes.ts'
import { ruleFamily } from '../conditions/rule-family.ts'
import type { CollectionFilterElement } from './collection-filter-element.ts'

/** Collection Filter: a collection, and conditions or a formula that say which items stay. */
export function checkCollectionFilter(
  element: CollectionFilterElement,
  surroundings: Surroundings,
): readonly Finding[] {
  const { name, collectionReference, conditionLogic, conditions } = element
  const findings: Finding[] = []
  const mistake = collectionMistake(collectionReference, surroundings)
  if (mistake !== undefined) {
    const where = { element: name, field: 'collectionReference' }
    findings.push({ code: `collection-filter/${mistake.rule}`, message: mistake.message, where })
  }
  const where = { element: name, field: 'conditions' }
  if (conditionLogic === 'formula_evaluates_to_true') {
    if (element.formula) return findings
    const message = 'The formula that says which items stay is missing. Write one, or use conditions.'
    return [...findings, { code: 'collection-filter/condition-missing', message, where }]
  }
  if (conditions.length === 0) {
    const message = 'Without a condition the filter keeps nothing apart. Add one.'
    findings.push({ code: 'collection-filter/condition-missing', message, where })
  }
  for (const { rule, message, field } of conditionMistakes(conditionLogic, conditions, surroundings)) {
    findings.push({ code: `collection-filter/${ruleFamily(rule)}`, message, where: { element: name, field } })
  }
  return findings
}
