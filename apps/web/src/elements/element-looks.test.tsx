import { isSimulated, whyNotSimulated } from '@parley/engine'
import { readFlow, viewOf, type ElementKind, type FlowElement } from '@parley/flow'
import { describe, expect, it } from 'vitest'
import { appearanceOf, elementLooks } from './element-looks.ts'

function elementOf(tag: string, content: string): FlowElement {
  const { document } = readFlow(
    `<Flow xmlns="urn:x"><${tag}><name>A</name><locationX>0</locationX>${content}</${tag}></Flow>`,
  )
  const element = document && viewOf(document).elements[0]
  if (element === undefined) throw new Error(`${tag} is no element`)
  return element
}

describe('a card is drawn dashed where a run stops', () => {
  it.each([
    ['actionCalls', ''],
    [
      'actionCalls',
      '<actionName>sendConversationMessages</actionName><actionType>sendConversationMessages</actionType>',
    ],
    ['actionCalls', '<actionName>Score</actionName><actionType>apex</actionType>'],
    ['transforms', ''],
    ['transforms', '<transformValues/><transformValues/>'],
    [
      'transforms',
      '<transformValues><transformValueActions><transformType>Sum</transformType></transformValueActions></transformValues>',
    ],
    ['decisions', ''],
    ['screens', ''],
    ['ends', ''],
    ['novelties', ''],
  ])('%s with "%s"', (tag, content) => {
    const element = elementOf(tag, content)
    expect(appearanceOf(element).notSimulated).toBe(!isSimulated(element))
  })
})

const kinds = Object.keys(elementLooks).filter((kind): kind is ElementKind => Object.hasOwn(elementLooks, kind))

it.each(kinds)('%s has a form, or a reason and no place in the Add menu', (kind) => {
  const { form, add } = elementLooks[kind]
  expect('readOnly' in form ? form.readOnly : 'A form.').toMatch(/\.$/)
  expect(add === null || !('readOnly' in form)).toBe(true)
})

it.each(kinds)('%s is drawn dashed where no run goes through it', (kind) => {
  const { notSimulated } = elementLooks[kind]
  expect(whyNotSimulated(kind) === undefined || notSimulated !== undefined).toBe(true)
})
