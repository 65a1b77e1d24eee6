import { expect, it } from 'vitest'
import { VARIABLES, condition, foundIn, member } from '../../testing/found-in.ts'

const shownWhen = (conditions: string, logic = 'and'): string =>
  field('InputField', `<visibilityRule><conditionLogic>${logic}</conditionLogic>${conditions}</visibilityRule>`)

const field = (type: string, content = ''): string =>
  `<fields><name>F</name>${content}<fieldType>${type}</fieldType></fields>`

it.each<[string, string[]]>([
  ['', []],
  [field('DisplayText'), []],
  [field('RadioButtons', '<choiceReferences>Yes</choiceReferences>'), []],
  [field('RadioButtons'), ['screen/choices-missing fields/0/choiceReferences']],
  [field('ComponentInstance'), ['screen/component-missing fields/0/extensionName']],
  [field('ComponentInstance', '<extensionName>flowruntime:address</extensionName>'), []],
  [
    field('RegionContainer', field('Region', field('DisplayText') + field('DropdownBox'))),
    ['screen/choices-missing fields/0/fields/0/fields/1/choiceReferences'],
  ],
  [shownWhen(condition('note', 'EqualTo')), []],
  [
    shownWhen(condition('note', 'EqualTo', '')),
    ['screen/condition-incomplete fields/0/visibilityRule/conditions/0/rightValue'],
  ],
  [shownWhen(condition('total', 'Contains')), ['screen/condition-type fields/0/visibilityRule/conditions/0/operator']],
  [shownWhen(condition('note', 'EqualTo'), '2'), ['screen/logic fields/0/visibilityRule/conditionLogic']],
])('a screen with %s: %j', (content, expected) => {
  expect(foundIn(member('screens', content) + VARIABLES, 'screen')).toEqual(expected)
})
