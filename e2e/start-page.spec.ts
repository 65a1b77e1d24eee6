import { expect, test } from './fixtures.ts'

test('the start page opens without errors, loads nothing from elsewhere and is accessible', async ({
  startPage,
  page,
  expectAccessible,
}) => {
  await startPage.open()
  await expect(page).toHaveTitle(/Parley/)
  await expectAccessible()
})

test('whoever loses the network with the start page open can still do everything', async ({
  startPage,
  runPanel,
  log,
  phone,
  page,
}) => {
  await startPage.open()
  // What is loaded on demand comes ahead, in idle moments.
  await page.waitForLoadState('networkidle')
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Open sample: Order update' }).click()
  await runPanel.open()
  await runPanel.choosePeople('recipientIds', 'Ana Ruiz')
  await runPanel.start.click()
  await log.expectVerdict('Ana Ruiz', 'Sent')
  await log.recipient('Ana Ruiz').click()
  await expect(phone.conversation).toContainText('A-1042')
})
