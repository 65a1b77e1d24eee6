import { describe, expect, it } from 'vitest'
import { placeFiles } from './place-files.ts'
import type { Surroundings } from './place-files.ts'
import type { DroppedFile } from './read-drop.ts'

const METADATA = 'force-app/main/default'
const dropped = (kind: DroppedFile['kind'], name: string, more: Partial<DroppedFile> = {}): DroppedFile => ({
  kind,
  name,
  text: `text of ${name}`,
  source: `${name}.xml`,
  ...more,
})
const place = (files: readonly DroppedFile[], around: Partial<Surroundings> = {}) =>
  placeFiles(files, { files: new Map(), flows: [], channels: [], keepPaths: false, ...around })

describe('placeFiles', () => {
  it('gives each kind its folder', () => {
    const files = [
      dropped('flow', 'A'),
      dropped('component', 'C'),
      dropped('channel', 'Chat'),
      dropped('scenario', 's', { source: 'a b.scenario.json' }),
      dropped('data', 'd'),
      dropped('people', 'p'),
    ]
    expect([...place(files).files.keys()]).toEqual([
      `${METADATA}/flows/A.flow-meta.xml`,
      `${METADATA}/conversationMessageDefinitions/C.conversationMessageDefinition-meta.xml`,
      `${METADATA}/messagingChannels/Chat.messagingChannel-meta.xml`,
      'scenarios/a-b.scenario.json',
    ])
  })

  it('gives a flow whose name is taken a new one, and says so', () => {
    const there = new Map([[`${METADATA}/flows/A.flow-meta.xml`, 'mine']])
    const { flows, files } = place([dropped('flow', 'A'), dropped('flow', 'a'), dropped('flow', 'B')], {
      files: there,
      flows: ['B'],
    })
    expect(flows.map(({ apiName, formerName }) => [apiName, formerName])).toEqual([
      ['A_2', 'A'],
      ['a_3', 'a'],
      ['B_2', 'B'],
    ])
    expect([...files.keys()].some((path) => there.has(path))).toBe(false)
  })

  it('keeps the component or channel that is there, and tells a twin from the same file', () => {
    const there = new Map([
      [`${METADATA}/x/C.conversationMessageDefinition-meta.xml`, 'mine'],
      [`${METADATA}/x/D.conversationMessageDefinition-meta.xml`, 'text of D'],
    ])
    const { files, twins, known, components } = place(
      [dropped('component', 'C'), dropped('component', 'D'), dropped('component', 'E'), dropped('channel', 'Chat')],
      { files: there, channels: ['Chat'] },
    )
    expect(twins).toEqual([
      {
        kind: 'component',
        source: 'C.xml',
        name: 'C',
        text: 'text of C',
        path: `${METADATA}/x/C.conversationMessageDefinition-meta.xml`,
      },
      { kind: 'channel', source: 'Chat.xml', name: 'Chat', text: 'text of Chat' },
    ])
    expect(known).toEqual(['D.xml'])
    expect(components).toEqual(['E'])
    expect(files.size).toBe(1)
  })

  it('keeps the paths of a project that comes whole, except of older formats', () => {
    const files = [
      dropped('project', 'sfdx-project', { path: 'sfdx-project.json' }),
      dropped('flow', 'A', { path: 'core/flows/A.flow-meta.xml' }),
      dropped('flow', 'B', { path: 'core/flows/B.flow' }),
      dropped('scenario', 's', { path: 'scenarios/s.scenario.json' }),
      dropped('settings', 'parley', { path: 'parley.json' }),
    ]
    expect([...place(files, { keepPaths: true }).files.keys()].sort()).toEqual([
      'core/flows/A.flow-meta.xml',
      `${METADATA}/flows/B.flow-meta.xml`,
      'parley.json',
      'scenarios/s.scenario.json',
      'sfdx-project.json',
    ])
    expect([...place(files).files.keys()]).not.toContain('sfdx-project.json')
    const joined = place(files, { files: new Map([[`${METADATA}/flows/Mine.flow-meta.xml`, 'mine']]) })
    expect([...joined.files.keys()]).not.toContain('parley.json')
  })
})
