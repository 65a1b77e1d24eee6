/** Imports a flow from the start page and answers the hash of its address once it stands on the canvas. */
export async function importFlow(page, name, text) {
  await page.goto('/')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  const file = { name: `${name}.flow-meta.xml`, mimeType: 'text/xml', buffer: Buffer.from(text) }
  await (await chooser).setFiles([file])
  await page.locator('button.card-main').first().waitFor()
  return page.evaluate(() => location.hash)
}
