import { expect, test } from './fixtures.ts'

test('a flow is mended and activated, and its next version is compared with it and taken back', async ({
  startPage,
  builder,
  form,
  page,
  storedProjects,
  expectAccessible,
}) => {
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const dialog = (name: string) => page.getByRole('dialog', { name, exact: true })

  await startPage.open()
  await startPage.newFlow.click()
  await button('Activate').click()
  const notifications = page.getByRole('region', { name: 'Notifications' })
  await expect(notifications).toContainText('can’t be activated: it has an error.')
  await expect(page.getByRole('region', { name: 'Problems' })).toBeVisible()

  await builder.addElement('Assignment')
  await form.label.fill('Count')
  await form.label.blur()
  await button('Activate').click()
  await dialog('Save the flow').getByRole('textbox', { name: 'Flow Label' }).fill('Counting')
  await dialog('Save the flow').getByRole('button', { name: 'Save' }).click()
  await expect(button('Versions, V1 · Active')).toBeVisible()
  await expect(button('Deactivate')).toBeVisible()

  await button('Save As').click()
  await dialog('Save As').getByText('A New Version').click()
  await dialog('Save As').getByRole('button', { name: 'Save' }).click()
  await expect(button('Versions, V2 · Draft')).toBeVisible()

  await builder.card('Count').click()
  await form.label.fill('Count Everybody')
  await form.label.blur()
  await button('Versions, V2 · Draft').click()
  await expectAccessible()
  await button('Compare with version 1').click()
  const comparison = page.getByRole('region', { name: 'Compare' })
  await expect(comparison).toContainText('Label: Count → Count Everybody')
  await expect(button('Assignment Count Everybody, changed')).toBeVisible()
  await expectAccessible()
  await comparison.getByText('Before', { exact: true }).last().click()
  await expect(button('Assignment Count, changed')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(comparison).toBeHidden()
  await expect(button('Versions, V2 · Draft')).toBeFocused()

  await button('Versions, V2 · Draft').click()
  await button('Restore version 1').click()
  await expect(builder.card('Count Everybody')).toBeHidden()
  await builder.undo.click()
  await expect(builder.card('Count Everybody')).toBeVisible()

  await expect.poll(storedProjects).toContain('Count Everybody')
  await page.reload()
  await button('Versions, V2 · Draft').click()
  const rows = dialog('Versions').getByRole('row')
  await expect(rows.filter({ hasText: 'V2' })).toContainText('Unsaved changes')
  await expect(rows.filter({ hasText: 'V1' })).toContainText('Active')
})
