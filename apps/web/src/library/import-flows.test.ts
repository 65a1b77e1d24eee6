import { newFlow, writeFlow } from '@parley/flow'
import { describe, expect, it } from 'vitest'
import { importFlows } from './import-flows.ts'
import type { SourceFile } from './import-flows.ts'

const TEXT = writeFlow(newFlow({ label: 'Test' }))
const file = (name: string, content: string | Uint8Array): SourceFile => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) }
}

describe('importFlows', () => {
  it.each([
    ['Order_Shipped.flow-meta.xml', 'Order_Shipped'],
    ['Order_Shipped.flow', 'Order_Shipped'],
    ['Order_Shipped.xml', 'Order_Shipped'],
    ['my flow (2).xml', 'my_flow_2'],
    ['2nd.xml', 'Flow_2nd'],
    ['__proto__.flow-meta.xml', 'proto'],
    ['ü.xml', 'Flow'],
  ])('%s becomes %s', async (name, apiName) => {
    const { flows, failures } = await importFlows([file(name, TEXT)])
    expect(flows.map((flow) => flow.apiName)).toEqual([apiName])
    expect(failures).toEqual([])
  })

  it('numbers names that meet', async () => {
    const { flows } = await importFlows([file('A.flow', TEXT), file('a.xml', TEXT)])
    expect(flows.map((flow) => flow.apiName)).toEqual(['A', 'a_2'])
  })

  it('keeps a byte order mark', async () => {
    const { flows } = await importFlows([file('A.xml', `\uFEFF${TEXT}`)])
    expect(flows[0]?.text).toBe(`\uFEFF${TEXT}`)
  })

  it('reads on after a file that it cannot read, and says which', async () => {
    const { flows, failures } = await importFlows([
      file('text.xml', 'hello'),
      file('other.xml', '<CustomObject/>'),
      file('cut.xml', TEXT.slice(0, 200)),
      file('latin.xml', new Uint8Array([0x3c, 0xe4, 0x3e])),
      { name: 'film.xml', size: 2 ** 31, arrayBuffer: () => Promise.reject(new Error('too large')) },
      { name: 'folder', size: 0, arrayBuffer: () => Promise.reject(new Error('is a folder')) },
      file('good.xml', TEXT),
    ])
    expect(failures.map((failure) => failure.file)).toEqual([
      'text.xml',
      'other.xml',
      'cut.xml',
      'latin.xml',
      'film.xml',
      'folder',
    ])
    expect(flows.map((flow) => flow.apiName)).toEqual(['good'])
  })
})
