import { readFileSync } from 'node:fs'
import { corpus, realFlows, type RealFlow } from './corpus.ts'
import { expect, test } from './fixtures.ts'

/** So many files are imported at once; each batch is a test, so that batches run side by side. */
const BATCH = 64
const flows = realFlows()

if (flows.length === 0)
  test('real flows open, are drawn, and come back byte for byte', () => {
    test.skip(true, `there is no corpus of real flows in ${corpus}`)
  })

for (let first = 0; first < flows.length; first += BATCH) {
  const batch = flows.slice(first, first + BATCH)
  test(`real flows ${first + 1} to ${first + batch.length} open, are drawn, and come back byte for byte`, async ({
    startPage,
    builder,
  }) => {
    test.slow()
    await startPage.open()
    await startPage.import(...batch.map(fileOf))
    const project = await builder.projectId()
    for (const { apiName, path, bytes } of batch) {
      await test.step(path, async () => {
        await builder.goToFlow(project, apiName)
        await builder.expectCards(['$Start', ...(await builder.elementNamesIn(bytes.toString('utf8')))])
        const exported = await builder.exportFlow()
        expect(exported.suggestedFilename()).toBe(`${apiName}.flow-meta.xml`)
        expect(readFileSync(await exported.path()).equals(bytes), path).toBe(true)
      })
    }
  })
}

function fileOf({ apiName, bytes }: RealFlow): { name: string; mimeType: string; buffer: Buffer } {
  return { name: `${apiName}.flow-meta.xml`, mimeType: 'text/xml', buffer: bytes }
}
