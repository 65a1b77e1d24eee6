import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures.ts'

test('a project goes out as a zipped SFDX project, and comes back whole', async ({ startPage, builder, page }) => {
  await startPage.openSample()
  await builder.run.waitFor()
  const label = await page.title()

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Flow file or SFDX project' }).click()
  await page.getByRole('menuitem', { name: 'SFDX project, flows as drafts' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/\.zip$/)
  const buffer = await readFile(await file.path())
  // The names of an archive's entries stand in it as they are.
  for (const path of ['sfdx-project.json', 'manifest/package.xml', '.flow-meta.xml', '/data/', '/scenarios/'])
    expect(buffer.includes(path)).toBe(true)

  await startPage.open()
  await startPage.import({ name: file.suggestedFilename(), mimeType: 'application/zip', buffer })
  const report = page.getByRole('region', { name: 'Import report' })
  await expect(report).toContainText('opened.')
  await expect(report.getByText('not in this org')).toHaveCount(0)
  await expect(report.getByText('Could not be used')).toHaveCount(0)
  await expect(page).toHaveTitle(label)
  await expect(page.getByText('(Draft)')).toBeVisible()
})

test('Export alone gives the flow’s file', async ({ startPage, builder }) => {
  await startPage.openSample()
  await builder.run.waitFor()
  expect((await builder.exportFlow()).suggestedFilename()).toMatch(/\.flow-meta\.xml$/)
})
