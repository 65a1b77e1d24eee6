import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from './fixtures.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

test('Copy as JSON is what parley run --json prints', async ({ startPage, runPanel, log, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await startPage.openSample()
  await runPanel.open()
  await runPanel.choosePeople('recipientIds', 'Ana Ruiz', 'Chloe Martin', 'Dev Patel')
  await runPanel.start.click()
  await log.expectVerdict('Ana Ruiz', 'Sent')
  await log.region
    .getByRole('button', { name: /more|⋯|log/i })
    .last()
    .click()
  await page.getByRole('menuitem', { name: 'Copy as JSON' }).click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())

  const inputs = ['ana', 'chloe', 'dev'].flatMap((name) => ['--input', `recipientIds=@${name}`])
  const argv = [
    'apps/cli/bin/parley.js',
    'run',
    'Order_Update',
    '--project',
    'samples/order-update',
    ...inputs,
    '--json',
  ]
  const { stdout } = spawnSync(process.execPath, argv, { cwd: root, encoding: 'utf8' })
  expect(copied).toBe(stdout)
})
