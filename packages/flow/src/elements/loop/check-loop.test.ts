import { expect, it } from 'vitest'
import { broughtUp } from '../../testing/typed-flow.ts'

it.each<[string, string | undefined, string[]]>([
  ['people', undefined, []],
  ['people', 'person', []],
  ['Thanks', 'person', []],
  ['', undefined, ['loop/collection-missing collectionReference']],
  ['person', undefined, ['loop/not-a-collection collectionReference']],
  ['people', 'channel', ['loop/variable-type assignNextValueToReference']],
  ['people', 'greeting', ['loop/variable-type assignNextValueToReference']],
])('a loop over %s into %s: %j', (collectionReference, variable, expected) => {
  const changes = { collectionReference, ...(variable !== undefined && { assignNextValueToReference: variable }) }
  const found = broughtUp({ type: 'changeElement', element: 'Each_Person', kind: 'loop', changes })
  expect(found.filter((line) => line.startsWith('loop/'))).toEqual(expected)
})
