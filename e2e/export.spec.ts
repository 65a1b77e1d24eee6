import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { orderFlow } from './brought-files.ts'
import { expect, test } from './fixtures.ts'
import { zip } from './zip.ts'

/** Chooses SFDX project and answers the dialog. */
async function askForProject(page: Page) {
  await page.getByRole('button', { name: 'Flow file or SFDX project' }).click()
  await page.getByRole('menuitem', { name: 'SFDX project' }).click()
  return page.getByRole('dialog', { name: 'Export as SFDX project' })
}

async function bytesOf(download: Promise<Download>): Promise<Buffer> {
  return readFile(await (await download).path())
}

test('a project goes out as a zipped SFDX project, comes back whole, and goes out the same', async ({
  startPage,
  builder,
  page,
}) => {
  await startPage.openSample()
  await builder.run.waitFor()
  const label = await page.title()
  const exported = async (): Promise<Buffer> => {
    const dialog = await askForProject(page)
    await expect(dialog).toContainText('Nothing found that an org would refuse')
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Export' }).click()
    return bytesOf(download)
  }
  const buffer = await exported()
  // The names of an archive's entries stand in it as they are.
  const parts = ['sfdx-project.json', 'manifest/package.xml', 'DEPLOY.md', '.flow-meta.xml', '/data/', '/scenarios/']
  for (const path of parts) expect(buffer.includes(path)).toBe(true)

  await startPage.open()
  await startPage.import({ name: 'shop.zip', mimeType: 'application/zip', buffer })
  const report = page.getByRole('region', { name: 'Import report' })
  await expect(report).toContainText('opened.')
  await expect(report.getByText('not in this org')).toHaveCount(0)
  await expect(report.getByText('Could not be used')).toHaveCount(0)
  await expect(report.getByText('left aside')).toHaveCount(0)
  await expect(page).toHaveTitle(label)
  await expect(page.getByRole('button', { name: 'Versions, V1 · Draft' })).toBeVisible()
  expect((await exported()).equals(buffer)).toBe(true)
})

test('metadata format comes in, and an export says what an org would refuse, where, and what it must have', async ({
  startPage,
  builder,
  page,
  expectAccessible,
}) => {
  const broken = orderFlow.replace('<targetReference>Find_People</targetReference>', '')
  await startPage.open()
  await startPage.import({
    name: 'retrieved.zip',
    mimeType: 'application/zip',
    buffer: zip({
      'unpackaged/package.xml': '<Package><version>67.0</version></Package>',
      'unpackaged/classes/Thing.cls': 'class Thing {}',
      'unpackaged/flows/Good.flow': orderFlow,
      'unpackaged/flows/Old-1.flow': broken,
      'unpackaged/flows/Old-2.flow': orderFlow,
      'unpackaged/flowDefinitions/Old.flowDefinition':
        '<FlowDefinition><activeVersionNumber>1</activeVersionNumber></FlowDefinition>',
    }),
  })
  await builder.card('Send Shipped').waitFor()
  await expect(page.getByRole('region', { name: 'Import report' })).toContainText('Another version of Old.')

  const dialog = await askForProject(page)
  await expect(dialog).toContainText('An org would refuse this')
  await expect(dialog).toContainText('Order_Delayed in Good, Old')
  await expect(dialog).toContainText('One file that Parley does not know was left aside')
  await expectAccessible()
  await dialog.getByRole('button', { name: /Start.*Old/ }).click()
  await expect(page).toHaveURL(/flow\/Old$/)

  const download = page.waitForEvent('download')
  const again = await askForProject(page)
  await again.getByRole('radio', { name: 'As it is' }).check()
  await again.getByRole('button', { name: 'Export' }).click()
  expect((await bytesOf(download)).includes('force-app/main/default/flows/Old.flow-meta.xml')).toBe(true)
})

test('a project keeps its package directories and its name, with channels of the starter project beside it', async ({
  startPage,
  builder,
  page,
}) => {
  await startPage.open()
  await startPage.import({
    name: 'repository.zip',
    mimeType: 'application/zip',
    buffer: zip({
      'repo-main/sfdx-project.json':
        '{ "packageDirectories": [{ "path": "core" }, { "path": "extra/more", "default": true }], "name": "shop" }',
      'repo-main/core/main/flows/First.flow-meta.xml': orderFlow,
      'repo-main/extra/more/deep/Second.flow-meta.xml': orderFlow,
    }),
  })
  await builder.card('Send Shipped').waitFor()
  await page.getByRole('button', { name: 'Flows of this project' }).click()
  await expect(page.getByRole('menuitemradio')).toHaveCount(2)
  await page.keyboard.press('Escape')
  const dialog = await askForProject(page)
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Export' }).click()
  expect((await download).suggestedFilename()).toBe('shop.zip')
  const bytes = await bytesOf(download)
  const paths = [
    'shop/core/main/flows/First.',
    'shop/extra/more/deep/Second.',
    'extra/more/main/default/messagingChannels/',
  ]
  for (const path of paths) expect(bytes.includes(path)).toBe(true)
})

test('Export alone gives the flow’s file', async ({ startPage, builder }) => {
  await startPage.openSample()
  await builder.run.waitFor()
  expect((await builder.exportFlow()).suggestedFilename()).toMatch(/\.flow-meta\.xml$/)
})
