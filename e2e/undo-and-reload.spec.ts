import { expect, test } from './fixtures.ts'

test('everything in a flow is undone and redone, typing in panels too', async ({ startPage, builder, form }) => {
  await startPage.openSample()
  await builder.card('Send Order Update').click()
  await form.label.fill('Tell Them')
  await form.label.press('Tab')
  await expect(builder.card('Tell Them')).toBeVisible()
  await form.choose(form.timing, 'Any Time')
  await builder.undo.click()
  await expect(form.timing.getByRole('radio', { name: 'Not During Active Sessions' })).toBeChecked()
  await builder.undo.click()
  await expect(builder.card('Send Order Update')).toBeVisible()
  await builder.redo.click()
  await builder.redo.click()
  await expect(builder.card('Tell Them')).toBeVisible()
  await expect(form.timing.getByRole('radio', { name: 'Any Time' })).toBeChecked()
})

test('a reload in the middle loses nothing', async ({ startPage, builder, form, page, storedProjects }) => {
  await startPage.openSample()
  await builder.card('Send Order Update').click()
  await form.label.fill('Tell Them')
  await expect(page.getByText('Unsaved changes')).toBeVisible()
  await page.getByRole('tab', { name: 'Query' }).click()
  // A killed tab may lose the last moment of typing, so the autosave has to have had it.
  await expect.poll(storedProjects).toContain('Tell Them')
  await page.reload()
  await expect(builder.card('Tell Them')).toBeVisible()
  await expect(page.getByText('Unsaved changes')).toBeVisible()
  await expect(page.getByRole('tabpanel', { name: 'Query' })).toBeVisible()
})
