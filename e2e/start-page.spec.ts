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
