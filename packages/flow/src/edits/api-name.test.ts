import { describe, expect, it } from 'vitest'
import { apiNameFrom, apiNameMistake } from './api-name.ts'

describe('apiNameFrom', () => {
  it.each([
    ['Event Details', [], 'Event_Details'],
    ['Send Marketing Events Invite', [], 'Send_Marketing_Events_Invite'],
    ['  Who? — me!  ', [], 'Who_me'],
    ['2nd try', [], 'X2nd_try'],
    ['你好', [], 'X'],
    ['', [], 'X'],
    ['a__b', [], 'a_b'],
    ['Send', ['send'], 'Send_2'],
    ['Send', ['Send', 'SEND_2'], 'Send_3'],
    ['toString', ['Send'], 'toString'],
    [`${'a'.repeat(79)} b`, [], 'a'.repeat(79)],
    ['a'.repeat(90), ['a'.repeat(80)], `${'a'.repeat(78)}_2`],
  ])('%s beside %j is %s', (label, taken, name) => {
    expect(apiNameFrom(label, taken)).toBe(name)
    expect(apiNameMistake(name)).toBeUndefined()
  })
})
