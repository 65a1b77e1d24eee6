import { describe, expect, it } from 'vitest'
import { standInFile } from '../import/stand-in.ts'
import { exportChecks } from './export-checks.ts'

const PROJECT: [string, string] = ['sfdx-project.json', '{ "packageDirectories": [{ "path": "force-app" }] }']
const flow = (more: string): string => `<Flow xmlns="urn:x"><label>A</label>${more}</Flow>`
const component = (more: string): string => `<ConversationMessageDefinition>${more}</ConversationMessageDefinition>`
const template = (parts: readonly string[]): string =>
  component(
    `<messageLayouts><externalTemplates>${parts.map((part) => `<${part}>x</${part}>`).join('')}</externalTemplates></messageLayouts>`,
  )
const ALL = ['accountIdentifier', 'accountName', 'language', 'status', 'templateName', 'templateVersionIdentifier']
const COMPONENT = 'force-app/C.conversationMessageDefinition-meta.xml'
const CHANNEL = 'force-app/Chat.messagingChannel-meta.xml'

function found(files: readonly (readonly [string, string])[]): readonly string[] {
  const { findings } = exportChecks(new Map([PROJECT, ...files]), {})
  const ofFiles = findings.filter(({ flow: name }) => name === undefined)
  return ofFiles.map(({ severity, code, file }) => `${severity} ${code} ${file ?? 'several'}`)
}

describe('exportChecks', () => {
  it.each<[string, readonly [string, string][], string[]]>([
    [
      'nothing of a project in order',
      [
        ['force-app/A.flow-meta.xml', flow('')],
        [COMPONENT, template(ALL)],
      ],
      [],
    ],
    [
      'a flow that is no XML',
      [['force-app/A.flow-meta.xml', '<Flow']],
      ['error xml/unclosed force-app/A.flow-meta.xml'],
    ],
    ['a template that lacks a part', [[COMPONENT, template(ALL.slice(1))]], [`error export/part-missing ${COMPONENT}`]],
    [
      'a channel without its type',
      [[CHANNEL, '<MessagingChannel><masterLabel>Chat</masterLabel></MessagingChannel>']],
      [`error export/part-missing ${CHANNEL}`],
    ],
    [
      'a stand-in, and no more of it',
      [[COMPONENT, standInFile({ name: 'C', parameters: [], accounts: ['a'] })]],
      [`warning export/stand-in ${COMPONENT}`],
    ],
    [
      'what Parley’s own projects bring',
      [
        [
          CHANNEL,
          '<!-- Made up by Parley --><MessagingChannel><masterLabel>C</masterLabel><messagingChannelType>Text</messagingChannelType></MessagingChannel>',
        ],
      ],
      ['warning export/made-up several'],
    ],
    [
      'a file outside of the package directories',
      [['other/A.flow-meta.xml', flow('')]],
      ['warning export/left-out other/A.flow-meta.xml'],
    ],
    [
      'a name that no API name can be, and not the prefix of a package',
      [
        ['force-app/my flow.flow-meta.xml', flow('')],
        ['force-app/ns__A.flow-meta.xml', flow('')],
      ],
      ['error export/bad-name force-app/my flow.flow-meta.xml'],
    ],
    ['a name that Windows keeps', [['data/NUL.json', '{}']], ['warning export/reserved-name data/NUL.json']],
    [
      'names that Windows takes for one',
      [
        ['data/a.json', '{}'],
        ['data/A.json', '{}'],
      ],
      ['warning export/same-name data/A.json'],
    ],
  ])('finds %s', (_, files, expected) => {
    expect(found(files)).toEqual(expected)
  })

  it('gives the errors of every flow first, with their places, and none of the warnings', () => {
    const { findings, active } = exportChecks(
      new Map([
        PROJECT,
        ['data/NUL.json', '{}'],
        ['force-app/B.flow-meta.xml', flow('<loops><name>L</name><label>L</label></loops><status>Active</status>')],
      ]),
      {},
    )
    expect(findings[0]).toMatchObject({ severity: 'error', flow: 'B', where: { element: '$Start' } })
    expect(findings.filter(({ flow: name, severity }) => name !== undefined && severity === 'warning')).toEqual([])
    expect(findings.at(-1)?.code).toBe('export/reserved-name')
    expect(active).toEqual(['B'])
  })

  it('judges as an org does, whatever the project mutes', () => {
    const files: [string, string][] = [PROJECT, ['force-app/B.flow-meta.xml', flow('<loops><name>L</name></loops>')]]
    const { findings } = exportChecks(new Map(files), {})
    const severities = Object.fromEntries(findings.map(({ code }) => [code, 'off']))
    const muted = exportChecks(new Map([...files, ['parley.json', JSON.stringify({ problems: { severities } })]]), {})
    expect(findings.length).toBeGreaterThan(0)
    expect(muted.findings).toEqual(findings)
  })
})
