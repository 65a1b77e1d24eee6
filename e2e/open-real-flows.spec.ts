import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from './fixtures.ts'

const corpus = fileURLToPath(new URL('../../shared/corpus', import.meta.url))

test('a real flow opens, is drawn, and comes back byte for byte', async ({ startPage, page }) => {
  test.skip(!existsSync(corpus), `there is no corpus of real flows in ${corpus}`)
  // The longest ones: what the others have, they have too.
  const longest = flowsIn(corpus)
    .map((path) => ({ path, text: readFileSync(path) }))
    .toSorted((left, right) => right.text.length - left.text.length)
    .slice(0, 3)
  for (const { path, text } of longest) {
    await startPage.open()
    await startPage.import({ name: basename(path), mimeType: 'text/xml', buffer: text })
    await page.locator('button.card-main').first().waitFor()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    expect(readFileSync(await (await download).path()).equals(text)).toBe(true)
  }
})

function flowsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return flowsIn(path)
    return entry.name.endsWith('.flow-meta.xml') ? [path] : []
  })
}
