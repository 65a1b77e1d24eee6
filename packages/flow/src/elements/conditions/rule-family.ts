/** The last part of the code for kinds that have one code for alike mistakes in conditions. */
export function ruleFamily<R extends keyof typeof families>(rule: R): (typeof families)[R] {
  return families[rule]
}

const families = {
  'resource-missing': 'condition-incomplete',
  'field-missing': 'condition-incomplete',
  'operator-missing': 'condition-incomplete',
  'value-missing': 'condition-incomplete',
  'field-unknown': 'field-unknown',
  'operator-type': 'condition-type',
  'value-type': 'condition-type',
  'logic-syntax': 'logic',
  'logic-number': 'logic',
  'logic-unused': 'logic',
  'logic-too-long': 'logic',
} as const
