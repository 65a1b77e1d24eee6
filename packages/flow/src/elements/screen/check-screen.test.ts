import { expect, it } from 'vitest'
import { foundIn, member } from '../../testing/found-in.ts'

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
])('a screen with %s: %j', (content, expected) => {
  expect(foundIn(member('screens', content), 'screen')).toEqual(expected)
})
