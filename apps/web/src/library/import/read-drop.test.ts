import { newFlow, writeFlow } from '@parley/flow'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDrop } from './read-drop.ts'
import type { SourceFile } from './read-drop.ts'

const FLOW = writeFlow(newFlow({ label: 'Test' }))
const file = (name: string, content: string | Uint8Array): SourceFile => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) }
}
const archive = (entries: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(entries).map(([path, text]) => [path, strToU8(text)])))

describe('readDrop', () => {
  it('reads on after a file that it cannot read, and says which and where', async () => {
    const { files, failures } = await readDrop([
      file('text.xml', 'hello'),
      file('other.xml', '<CustomObject/>'),
      file('latin.xml', new Uint8Array([0x3c, 0x0a, 0xe4, 0x3e])),
      file('cut.json', '{"records": ['),
      file('empty.xml', ''),
      file('picture.xml', new Uint8Array([0x89, 0x50, 0, 1])),
      file('long.xml', ' '.repeat(17 * 1024 * 1024)),
      file('outer.zip', zipSync({ 'inner.zip': archive({ 'a.flow': FLOW }), 'read.me': strToU8('') })),
      { name: 'film.xml', size: 2 ** 31, arrayBuffer: () => Promise.reject(new Error('too large')) },
      { name: 'folder', size: 0, arrayBuffer: () => Promise.reject(new Error('is a folder')) },
      file('broken.zip', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])),
      file('good.xml', `\uFEFF${FLOW}`),
    ])
    expect(failures.map((failure) => [failure.file, failure.line])).toEqual([
      ['text.xml', 1],
      ['other.xml', 1],
      ['latin.xml', 2],
      ['cut.json', 1],
      ['empty.xml', 1],
      ['picture.xml', undefined],
      ['long.xml', undefined],
      ['outer.zip', undefined],
      ['film.xml', undefined],
      ['folder', undefined],
      ['broken.zip', undefined],
    ])
    // A byte order mark is part of the file.
    expect(files).toMatchObject([{ kind: 'flow', name: 'good', text: `\uFEFF${FLOW}`, source: 'good.xml' }])
  })

  it('finds the SFDX project in an archive, wherever its folder is', async () => {
    const { files, others } = await readDrop([
      file(
        'shop.zip',
        archive({
          'shop-main/sfdx-project.json': '{"packageDirectories":[]}',
          'shop-main/force-app/flows/A.flow-meta.xml': FLOW,
          'shop-main/data/people.json': '{"records":[]}',
          'shop-main/force-app/objects/X.object-meta.xml': '<CustomObject/>',
          'shop-main/node_modules/x/data/a.json': '{"records":[]}',
          'shop-main/.sf/data/b.json': '{"records":[]}',
          'shop-main/package.json': '{"name":"shop"}',
        }),
      ),
    ])
    expect(files.map(({ kind, path, source }) => [kind, path, source])).toEqual([
      ['project', 'sfdx-project.json', 'shop.zip: shop-main/sfdx-project.json'],
      ['flow', 'force-app/flows/A.flow-meta.xml', 'shop.zip: shop-main/force-app/flows/A.flow-meta.xml'],
      ['data', 'data/people.json', 'shop.zip: shop-main/data/people.json'],
    ])
    expect(others).toBe(4)
  })

  it('reads an archive in metadata format, and tells what is broken in it', async () => {
    const { files, failures } = await readDrop([
      file(
        'retrieved.zip',
        archive({
          'unpackaged/flows/A-1.flow': FLOW,
          'unpackaged/flows/A-2.flow': FLOW,
          'unpackaged/flowDefinitions/A.flowDefinition':
            '<FlowDefinition><activeVersionNumber>1</activeVersionNumber></FlowDefinition>',
          'unpackaged/flows/B.flow': '<Flow',
          'unpackaged/package.xml': '<Package/>',
        }),
      ),
    ])
    expect(files.map(({ kind, name, path }) => [kind, name, path])).toEqual([['flow', 'A', undefined]])
    expect(failures.map((failure) => failure.file)).toEqual([
      'retrieved.zip: unpackaged/flows/B.flow',
      'retrieved.zip: unpackaged/flows/A-2.flow',
    ])
  })
})
