import { findBy, insertRecord, recordsOf } from '@parley/org'
import { describe, expect, it } from 'vitest'
import { addFiles } from './add-files.ts'
import { freshOrg } from './fresh-org.ts'
import { openHost } from './open-host.ts'

const CHANNEL = 'force-app/Chat.messagingChannel-meta.xml'
const there = new Map([
  ['sfdx-project.json', '{ "packageDirectories": [{ "path": "force-app" }] }'],
  [CHANNEL, '<MessagingChannel><messagingChannelType>Text</messagingChannelType></MessagingChannel>'],
  ['data/b.json', person('ann')],
])

function person(name: string): string {
  return JSON.stringify({
    records: [
      {
        attributes: { type: 'MessagingEndUser', referenceId: name },
        Name: name,
        MessagingPlatformKey: name,
        MessagingChannelId: '@Chat',
      },
    ],
  })
}

function open() {
  const { state } = openHost({ id: 'p', name: 'p', files: there }, undefined)
  // Something that has happened in this org since it was made.
  insertRecord(state.org, 'Contact', { LastName: 'Met' })
  return state
}

function add(state: ReturnType<typeof open>, added: Readonly<Record<string, string>>) {
  return addFiles(state, {
    projectId: 'p',
    files: new Map([...there, ...Object.entries(added)]),
    added: Object.keys(added),
  })
}

const names = (org: ReturnType<typeof open>['org']): unknown =>
  recordsOf(org, 'MessagingEndUser').map((row) => row['Name'])

describe('addFiles', () => {
  it('adds to the org as it is, and a reset has the files too', () => {
    const state = open()
    const component = '<ConversationMessageDefinition><label>Hi</label></ConversationMessageDefinition>'
    const problems = add(state, {
      'data/a.json': person('bob'),
      'force-app/Hi.conversationMessageDefinition-meta.xml': component,
    })
    expect(problems).toEqual([])
    expect(names(state.org)).toEqual(['ann', 'bob'])
    expect(recordsOf(state.org, 'Contact')).toHaveLength(1)
    expect(findBy(state.org, 'ConversationMessageDefinition', 'DeveloperName', 'Hi')).toHaveLength(1)
    expect(names(freshOrg(state))).toEqual(['bob', 'ann'])
  })

  it('replaces a component that is there, now and after a reset', () => {
    const state = open()
    const path = 'force-app/Hi.conversationMessageDefinition-meta.xml'
    const component = (label: string): string =>
      `<ConversationMessageDefinition><label>${label}</label></ConversationMessageDefinition>`
    add(state, { [path]: component('Before') })
    expect(add(state, { [path]: component('After') })).toEqual([])
    const labels = (org: typeof state.org): unknown =>
      recordsOf(org, 'ConversationMessageDefinition').map((row) => row['MasterLabel'])
    expect(labels(state.org)).toEqual(['After'])
    expect(labels(freshOrg(state))).toEqual(['After'])
  })

  it.each([
    [
      'a reference that is taken, whichever file is read first',
      { 'data/a.json': person('ann') },
      'duplicate-reference',
    ],
    ['an unknown object', { 'data/c.json': '{"records":[{"attributes":{"type":"Nope"}}]}' }, 'unknown-object'],
    [
      'a second channel of the name',
      { 'force-app/x/Chat.messagingChannel-meta.xml': '<MessagingChannel/>' },
      'project/duplicate-name',
    ],
  ])('changes nothing for %s', (_what, added, code) => {
    const state = open()
    const { version, project } = state
    expect(add(state, added).map((problem) => problem.code)).toContain(code)
    expect([state.version, state.project]).toEqual([version, project])
    expect(names(state.org)).toEqual(['ann'])
  })

  it('keeps what is assumed of the platform through a reset', () => {
    const state = open()
    state.org.assumptions.set('template-status', 'as-file')
    expect(freshOrg(state).assumptions.get('template-status')).toBe('as-file')
  })
})
