import { createOrg, insertRecord, loadTree, query } from '@parley/org'
import { describe, expect, it } from 'vitest'
import { orgFactsOf } from './org-facts.ts'
import { peopleFromCsv } from './people-from-csv.ts'

const org = createOrg()
const chat = String(insertRecord(org, 'MessagingChannel', { DeveloperName: 'Chat', MessageType: 'Text' })['Id'])
org.references.set('chat', chat)
const { channels } = orgFactsOf(org)
const read = (text: string) => peopleFromCsv({ file: 'people.csv', name: 'people', text }, channels)

describe('peopleFromCsv', () => {
  it.each([
    ['MessagingChannel.DeveloperName', 'Chat'],
    ['MessagingChannelId', 'chat'],
    ['messagingchannelid', chat],
    ['MessagingChannelId', chat.slice(0, 15)],
  ])('finds the channel by %s %s', (header, value) => {
    const people = read(`Name,MessagingPlatformKey,${header}\nAnn,+15550100,${value}\n`)
    if ('problem' in people) throw new Error(people.problem.message)
    const target = createOrg()
    insertRecord(target, 'MessagingChannel', { DeveloperName: 'Chat', MessageType: 'Text' }, { id: chat })
    target.references.set('chat', chat)
    expect(loadTree(target, [{ name: 'people.json', text: people.text }]).errors).toEqual([])
    expect(query(target, 'SELECT Name, MessagingPlatformKey, MessagingChannelId FROM MessagingEndUser')).toMatchObject({
      records: [{ Name: 'Ann', MessagingPlatformKey: '+15550100', MessagingChannelId: chat }],
    })
  })

  it.each([
    ['MessagingChannelId', '0Mj5000000000AB', '0Mj5000000000AB'],
    ['MessagingChannelId', 'My Chat', '@My_Chat'],
    ['MessagingChannelId', '', '@Channel_of_people'],
    ['Language', 'en_US', '@Channel_of_people'],
  ])('writes a channel that is not here as it is named: %s %s', (header, value, written) => {
    const people = read(`Name,${header}\nAnn,${value}\n`)
    expect('text' in people && JSON.parse(people.text)).toMatchObject({ records: [{ MessagingChannelId: written }] })
  })

  it('knows the cell of each line of the data file', () => {
    const people = read('Name,MessagingConsentStatus\nAnn,OptedOut\nBob,"Perhaps"\n')
    if ('problem' in people) throw new Error(people.problem.message)
    const line = people.text.split('\n').findIndex((each) => each.includes('Perhaps'))
    expect(people.places[line]).toEqual({ line: 3, column: 5 })
    expect(people.places.length).toBe(people.text.trimEnd().split('\n').length)
    expect(people.count).toBe(2)
  })

  it('keeps a text that begins with @ a text, and leaves out what is empty', () => {
    const people = read('Name,MessagingPlatformKey,Language\n@ann,@@b,\n')
    expect('text' in people && JSON.parse(people.text)).toMatchObject({
      records: [{ Name: '@@ann', MessagingPlatformKey: '@@@b' }],
    })
    expect('text' in people && people.text).not.toContain('Language')
  })

  it.each([
    ['', 'csv/empty', 1, 1],
    ['Name,Shoe Size\nAnn,38', 'csv/unknown-field', 1, 6],
    ['Name,name\nAnn,Bob', 'csv/duplicate-field', 1, 6],
    ['Name,Language\nAnn,en_US\nBob', 'csv/uneven-line', 3, 1],
    ['Name,Language\nAnn,"en_US', 'csv/not-csv', 2, 5],
    ['__proto__\nx', 'csv/unknown-field', 1, 1],
  ])('%j is %s', (text, code, line, column) => {
    expect(read(text)).toMatchObject({ problem: { code, file: 'people.csv', line, column } })
  })
})
