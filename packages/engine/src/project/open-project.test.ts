import { encodeUtf8 } from '@parley/xml'
import { describe, expect, it } from 'vitest'
import { openProject } from './open-project.ts'

const flow = (label: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Flow xmlns="http://soap.sforce.com/2006/04/metadata">\n    <label>${label}</label>\n</Flow>\n`
const projectFile = '{ "packageDirectories": [{ "path": "force-app" }, { "path": "./extra/" }], "name": "shop" }'

function open(files: Record<string, string | Uint8Array>): ReturnType<typeof openProject> {
  const entries = Object.entries({ 'sfdx-project.json': projectFile, ...files })
  return openProject(new Map(entries.map(([path, text]) => [path, typeof text === 'string' ? encodeUtf8(text) : text])))
}

describe('openProject', () => {
  it('finds flows, components and channels under the package directories, data and scenarios beside them', () => {
    const { project, problems } = open({
      'force-app/main/default/flows/Send.flow-meta.xml': flow('Send'),
      'extra/flows/Old.flow': flow('Old'),
      'elsewhere/flows/Not.flow-meta.xml': flow('Not'),
      'force-app/x/Hello.conversationMessageDefinition-meta.xml': '<a/>',
      'force-app/x/Chat.messagingChannel-meta.xml': '<a/>',
      'force-app/classes/Thing.cls': 'class Thing {}',
      'data/b.json': '{}',
      'data/a.json': '{}',
      'scenarios/one.scenario.json': '{}',
      'scenarios/notes.json': '{}',
    })
    expect(problems).toEqual([])
    expect(project.name).toBe('shop')
    expect([...project.flows.keys()]).toEqual(['Old', 'Send'])
    expect(project.components.map((file) => file.name)).toEqual(['Hello'])
    expect(project.channels.map((file) => file.name)).toEqual(['Chat'])
    expect(project.data.map((file) => file.path)).toEqual(['data/a.json', 'data/b.json'])
    expect(project.scenarios.map((file) => file.name)).toEqual(['one'])
  })

  it('keeps names that mean something to JavaScript harmless', () => {
    const { project } = open({
      'force-app/__proto__.flow-meta.xml': flow('P'),
      'force-app/constructor.flow-meta.xml': flow('C'),
    })
    expect([...project.flows.keys()]).toEqual(['__proto__', 'constructor'])
  })

  it.each([
    [
      'a flow that is no XML',
      { 'force-app/A.flow-meta.xml': '<Flow>\n  <label>' },
      { file: 'force-app/A.flow-meta.xml', line: 2 },
    ],
    [
      'bytes that are no UTF-8',
      { 'data/a.json': Uint8Array.of(0x7b, 0x0a, 0xff) },
      { file: 'data/a.json', line: 2, column: 1 },
    ],
    [
      'a second flow of the same name',
      { 'force-app/a/A.flow-meta.xml': flow('1'), 'force-app/b/A.flow-meta.xml': flow('2') },
      { code: 'project/duplicate-name', file: 'force-app/b/A.flow-meta.xml' },
    ],
    [
      'a second component whose name differs in case alone',
      {
        'force-app/a/Hi.conversationMessageDefinition-meta.xml': '<a/>',
        'force-app/b/HI.conversationMessageDefinition-meta.xml': '<a/>',
      },
      { code: 'project/duplicate-name', file: 'force-app/b/HI.conversationMessageDefinition-meta.xml' },
    ],
    [
      'a project file that is no JSON',
      { 'sfdx-project.json': '{\n  "packageDirectories": [,\n' },
      { code: 'json', line: 2 },
    ],
    [
      'a project file without package directories',
      { 'sfdx-project.json': '{\n  "packageDirectories": [{ "dir": "x" }]\n}' },
      { code: 'project/project-file', file: 'sfdx-project.json', line: 2, column: 26 },
    ],
  ])('says where: %s', (_, files, expected) => {
    const { problems } = open(files)
    expect(problems).toMatchObject([{ severity: 'error', ...expected }])
  })

  it.each(['', 'unpackaged/', 'src/', 'deep/down/'])('opens metadata format with its package.xml in %j', (root) => {
    const files: Record<string, string> = {
      [`${root}package.xml`]: '<Package><fullName> Shop </fullName><version>67.0</version></Package>',
      [`${root}flows/Old-1.flow`]: flow('one'),
      [`${root}flows/Old-2.flow`]: flow('two'),
      [`${root}flowDefinitions/Old.flowDefinition`]:
        '<FlowDefinition><activeVersionNumber>1</activeVersionNumber></FlowDefinition>',
      [`${root}conversationMessageDefinitions/Hello.conversationMessageDefinition`]: '<a/>',
      [`${root}messagingChannels/Chat.messagingChannel`]: '<a/>',
      'data/a.json': '{}',
    }
    const { project, problems } = openProject(
      new Map(Object.entries(files).map(([path, text]) => [path, encodeUtf8(text)])),
    )
    expect(project.name).toBe('Shop')
    expect([...project.flows].map(([name, { path }]) => [name, path])).toEqual([['Old', `${root}flows/Old-1.flow`]])
    expect([project.components, project.channels, project.data].map((list) => list.length)).toEqual([1, 1, 1])
    expect(problems).toMatchObject([
      { code: 'project/other-version', severity: 'warning', file: `${root}flows/Old-2.flow` },
    ])
  })

  it('reads what the project wants to read of its problems, and tells what of that it can’t use', () => {
    const { project, problems } = open({
      'parley.json': '{ "problems": { "severities": { "action/in-loop": "off", "no/such": "off" } } }',
      'force-app/parley.json': '{',
    })
    expect([...project.problemSettings.severities]).toEqual([['action/in-loop', 'off']])
    expect(problems).toMatchObject([{ code: 'settings/unknown-code', file: 'parley.json', line: 1 }])
  })

  it('opens what there is without a project file, and says so', () => {
    const { project, problems } = openProject(new Map([['flows/A.flow-meta.xml', encodeUtf8(flow('A'))]]))
    expect([...project.flows.keys()]).toEqual(['A'])
    expect(problems.map((problem) => problem.code)).toEqual(['project/no-project-file'])
  })
})
