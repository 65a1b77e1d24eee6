import { filterMistakes } from '../elements/conditions/filter-mistakes.ts'
import { ruleFamily } from '../elements/conditions/rule-family.ts'
import type { Finding } from '../problems/finding.ts'
import type { ProblemCode } from '../problems/severities.ts'
import type { Surroundings } from '../problems/surroundings.ts'
import { knownType } from '../types/known-type.ts'
import { typeInWords } from '../types/misfit.ts'
import type { ChoiceSetResource } from './resource.ts'

/** A choice set: what it is made from, which field it shows, and how many choices it can have. */
export function checkChoiceSet(set: ChoiceSetResource, surroundings: Surroundings): readonly Finding[] {
  const findings: Finding[] = []
  const add: Add = (code, field, message) => {
    findings.push({ code, message, where: { element: set.name, field } })
  }
  if (set.source === 'picklist') checkPicklist(set, add)
  else {
    if (set.source === 'record') checkRecords(set, add, surroundings)
    else checkCollection(set, add, surroundings)
    if (set.displayField === '') {
      add('choice-set/label-field-missing', 'displayField', `${set.name} does not say which field to show. Name one.`)
    }
  }
  return findings
}

type Add = (code: ProblemCode, field: string, message: string) => void

function checkPicklist({ name, picklistObject, picklistField }: ChoiceSetResource, add: Add): void {
  if (picklistObject && picklistField) return
  const missing = picklistObject ? 'picklistField' : 'picklistObject'
  const message = `${name} does not say which picklist field gives the choices. Name its object and the field.`
  add('choice-set/picklist-missing', missing, message)
}

function checkRecords(set: ChoiceSetResource, add: Add, surroundings: Surroundings): void {
  const { name, object, limit } = set
  if (object === '') {
    add('choice-set/object-missing', 'object', `${name} does not say which object gives the choices. Name one.`)
  }
  if (limit !== undefined && (limit < 1 || limit > MAX_CHOICES)) {
    add(
      'choice-set/limit',
      'limit',
      `${name} can have 1 to ${MAX_CHOICES} choices, not ${limit}. Enter another number.`,
    )
  }
  for (const { rule, message, field } of filterMistakes(set, surroundings)) {
    add(`choice-set/${ruleFamily(rule)}`, field, `${name}: ${message}`)
  }
}

/** Choices that a record choice set can have (flow-builder.md §4). */
const MAX_CHOICES = 200

function checkCollection(
  { name, collectionReference = '' }: ChoiceSetResource,
  add: Add,
  surroundings: Surroundings,
): void {
  const type = knownType(collectionReference, surroundings)
  if (type === undefined || type.dataType === 'Apex' || (type.isCollection && type.dataType === 'SObject')) return
  const message = `${name} needs a record collection, and ${collectionReference} is a ${typeInWords(type)}. Choose another.`
  add('choice-set/not-a-collection', 'collectionReference', message)
}
