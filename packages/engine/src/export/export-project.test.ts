import { encodeUtf8 } from '@parley/xml'
import { describe, expect, it } from 'vitest'
import { MANIFEST_FILE } from '../project/file-kinds.ts'
import { exportProject } from './export-project.ts'
import { openProject } from '../project/open-project.ts'

const flow = (status: string): string =>
  `<?xml version="1.0"?>\n<Flow xmlns="http://soap.sforce.com/2006/04/metadata">\n  <label>A</label>\n  <status>${status}</status>\n</Flow>\n`
const FLOW = 'force-app/main/default/flows/A.flow-meta.xml'
const COMPONENT = 'force-app/x/C.conversationMessageDefinition-meta.xml'

describe('exportProject', () => {
  const files = new Map([
    [FLOW, flow('Active')],
    ['force-app/main/default/flows/B.flow-meta.xml', flow('Obsolete')],
    [COMPONENT, '<ConversationMessageDefinition/>'],
    ['data/people.json', '{"records":[]}'],
    ['scenarios/one.scenario.json', '{"steps":[]}'],
  ])

  it('keeps every file and adds what a deployment needs', () => {
    const exported = exportProject(files, { name: 'shop', asDrafts: false })
    expect([...exported.keys()]).toEqual([...files.keys(), 'sfdx-project.json', MANIFEST_FILE, 'DEPLOY.md'].sort())
    for (const [path, text] of files) expect(exported.get(path)).toBe(text)
    const { project, problems } = openProject(new Map([...exported].map(([path, text]) => [path, encodeUtf8(text)])))
    expect(problems).toEqual([])
    expect([project.name, [...project.flows.keys()], project.components.length]).toEqual(['shop', ['A', 'B'], 1])
  })

  it('gives the same bytes when what it gave goes out again', () => {
    const once = exportProject(files, { name: 'shop', asDrafts: true })
    expect([...exportProject(once, { name: 'other', asDrafts: true })]).toEqual([...once])
  })

  it('says what the org must have', () => {
    const path = 'force-app/flows/C.flow-meta.xml'
    const calls =
      '<subflows><name>S</name><flowName>A</flowName></subflows><subflows><name>T</name><flowName>Far</flowName></subflows>'
    const more = new Map([...files, [path, flow('Draft').replace('</Flow>', `${calls}</Flow>`)]])
    const page = exportProject(more, { name: 'shop', asDrafts: true }).get('DEPLOY.md') ?? ''
    expect(page.split('\n').filter((line) => line.startsWith('- Flow'))).toContain('- Flow `Far`, in C')
    expect(page).not.toContain('`A`')
  })

  it('lists the metadata in the manifest', () => {
    const manifest = exportProject(files, { name: 'shop', asDrafts: true }).get(MANIFEST_FILE) ?? ''
    const types = [...manifest.matchAll(/<members>(\w+)<\/members>|<name>(\w+)<\/name>/g)].map(
      (hit) => hit[1] ?? hit[2],
    )
    expect(types).toEqual(['C', 'ConversationMessageDefinition', 'A', 'B', 'Flow'])
    expect(manifest).toContain('<version>67.0</version>')
  })

  it('makes drafts of active flows on wish, and changes nothing else in them', () => {
    const exported = exportProject(files, { name: 'shop', asDrafts: true })
    expect(exported.get(FLOW)).toBe(flow('Draft'))
    expect(exported.get('force-app/main/default/flows/B.flow-meta.xml')).toBe(flow('Obsolete'))
  })

  it('leaves a project file that is there, and takes the version from it', () => {
    const own = '{ "packageDirectories": [{ "path": "force-app" }], "sourceApiVersion": "60.0" }'
    const exported = exportProject(new Map([['sfdx-project.json', own]]), { name: 'shop', asDrafts: true })
    expect(exported.get('sfdx-project.json')).toBe(own)
    expect(exported.get(MANIFEST_FILE)).toContain('<version>60.0</version>')
    expect(exported.get(MANIFEST_FILE)).not.toContain('<types>')
  })
})
