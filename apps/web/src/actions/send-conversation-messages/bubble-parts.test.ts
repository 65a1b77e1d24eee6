import { describe, expect, it } from 'vitest'
import { bubbleParts } from './bubble-parts.ts'

const constants = { Company: 'Juniper Home' }
const show = (text: string, parameters: Record<string, string> = {}) =>
  bubbleParts(
    { text, constants },
    Object.entries(parameters).map(([name, value]) => ({ name, text: value })),
  )
    .map((part) => `${part.kind}:${part.text}`)
    .join('|')

describe('bubbleParts', () => {
  it.each([
    ['Hi there', {}, 'text:Hi there'],
    ['Hi {!$Parameters.Name}!', { Name: 'Ann' }, 'text:Hi |given:Ann|text:!'],
    ['Hi {!$Parameters.Name}!', { Name: '{!customer}' }, 'text:Hi |later:customer|text:!'],
    ['{!$Parameters.Name}', { Name: 'No. {!number}' }, 'given:No. |later:number'],
    ['{!$Parameters.Name}', {}, 'missing:Name'],
    ['{!$Parameters.toString}', {}, 'missing:toString'],
    ['{!$Constants.Company}', {}, 'text:Juniper Home'],
    ['{!$Constants.toString}', {}, 'missing:toString'],
    ['{!$Parameters.MessagingSession.MessagingEndUser.Name}', {}, 'later:Name'],
    ['', {}, ''],
  ])('%s with %j', (text, parameters, shown) => {
    expect(show(text, parameters)).toBe(shown)
  })
})
