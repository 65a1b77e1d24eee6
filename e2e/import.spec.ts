import { contactTree, orderFlow, peopleCsv, shippedComponent, shopChannel } from './brought-files.ts'
import { expect, test } from './fixtures.ts'
import { zip } from './zip.ts'

const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
})
const project = 'shop/force-app/main/default'
const incident = [
  file('Order_Shipped.flow-meta.xml', orderFlow),
  file(
    'shop.zip',
    zip({
      'shop/sfdx-project.json': '{ "packageDirectories": [{ "path": "force-app" }], "name": "shop" }',
      [`${project}/conversationMessageDefinitions/Order_Shipped.conversationMessageDefinition-meta.xml`]:
        shippedComponent,
      [`${project}/messagingChannels/Shop_WhatsApp.messagingChannel-meta.xml`]: shopChannel,
      [`${project}/classes/Thing.cls`]: 'class Thing {}',
      'shop/data/contacts.json': contactTree,
    }),
  ),
  file('people.csv', peopleCsv),
  file('broken.flow-meta.xml', '<Flow>\n  <label>x</lable>\n</Flow>'),
]

test('a flow, a zip, people and a broken file in one drop: the report leads to a run', async ({
  startPage,
  builder,
  page,
  expectAccessible,
}) => {
  await startPage.open()
  await startPage.import(...incident)
  const report = page.getByRole('region', { name: 'Import report' })
  const row = (text: string) => report.getByRole('listitem').filter({ hasText: text })

  await test.step('what came, what is missing, what could not be read', async () => {
    await expect(report).toContainText('Order_Shipped opened. 4 elements, 1 not simulated yet (Update Order).')
    await expect(row('component Order_Shipped')).toContainText('from your files')
    await expect(row('component Order_Delayed')).toContainText('not in this org')
    await expect(row('in Find People, people.csv (3 records)')).toContainText('the file waits for it')
    await expect(report).toContainText('order_v2 says Pending, as exports always do')
    await expect(row('broken.flow-meta.xml')).toContainText('Line 2, column')
    await expectAccessible()
  })

  await test.step('a reload in the middle loses neither the report nor the people who wait', async () => {
    await page.reload()
    await expect(report).toContainText('Order_Shipped opened.')
    await expect(row('in Find People, people.csv (3 records)')).toContainText('the file waits for it')
    await expect(row('broken.flow-meta.xml')).toBeVisible()
  })

  await test.step('a stand-in, a channel, and the people are there', async () => {
    await report.getByRole('button', { name: 'Add stand-in' }).click()
    await expect(row('component Order_Delayed')).toContainText('text invented')
    await expect(report.getByRole('heading', { name: 'Import report' })).toBeFocused()
    await report.getByRole('combobox', { name: 'Choose a channel' }).first().click()
    await page.getByRole('option', { name: /Shop WhatsApp/ }).click()
    await expect(row('channel Shop WhatsApp')).toContainText('from your files')
    await expect(report).toContainText('3 people from people.csv')
    await expect(report.getByRole('combobox')).toHaveCount(0)
  })

  await test.step('the run shows the invented text as invented', async () => {
    await builder.run.click()
    const people = page.getByRole('listbox', { name: 'recipientIds' })
    await people.getByRole('option', { name: /Bob Okafor/ }).click()
    await builder.run.click()
    await expect(page.getByRole('heading', { name: 'Stopped before Update Order' })).toBeVisible()
    await page.getByRole('button', { name: 'Continue past it' }).click()
    await expect(page.getByRole('table', { name: 'Requests' }).getByRole('row')).toHaveCount(3)
    await page.getByRole('table', { name: 'Recipients' }).getByText('Bob Okafor').first().click()
    await expect(page.getByRole('region', { name: 'Phone' })).toContainText('Text invented for Order_Delayed')
  })
})

test('what is open stays: files join the project, a taken name gets a new one', async ({
  startPage,
  builder,
  page,
}) => {
  await startPage.open()
  await startPage.import(file('Order_Shipped.flow-meta.xml', orderFlow))
  await builder.card('Send Shipped').waitFor()
  await startPage.import(
    file('Order_Shipped.flow-meta.xml', orderFlow),
    file('Order_Delayed.conversationMessageDefinition-meta.xml', shippedComponent),
    file('Order_Shipped.conversationMessageDefinition-meta.xml', shippedComponent),
  )
  const report = page.getByRole('region', { name: 'Import report' })
  await expect(report).toContainText('Order_Shipped_2 opened.')
  await expect(report).toContainText('Order_Shipped was taken, so yours is Order_Shipped_2.')
  const delayed = report.getByRole('listitem').filter({ hasText: 'component Order_Delayed' })
  await expect(delayed).toContainText('from your files')
  const shipped = report.getByRole('listitem').filter({ hasText: 'component Order_Shipped in Send Shipped' })
  await expect(shipped).toContainText('in this org')
  await report.getByRole('button', { name: 'Use mine instead: Order_Shipped' }).click()
  await expect(shipped).toContainText('from your files')
  await page.getByRole('region', { name: 'Notifications' }).getByRole('button', { name: 'Undo' }).click()
  await expect(report.getByRole('button', { name: 'Use mine instead: Order_Shipped' })).toBeVisible()
  await report.getByRole('button', { name: 'Close import report' }).click()
  await page.reload()
  await builder.card('Send Shipped').waitFor()
  await expect(page.getByText('Import report')).toHaveCount(0)
  await builder.goToFlow(await builder.projectId(), 'Order_Shipped')
  await builder.card('Send Shipped').waitFor()
  await page.getByRole('button', { name: 'Flow properties' }).click()
  await page.getByRole('textbox', { name: 'Description' }).fill('Left unsaved.')
  const flows = page.getByRole('button', { name: 'Flows of this project' })
  await flows.click()
  await page.getByRole('menuitemradio', { name: /Order_Shipped_2/ }).click()
  await flows.click()
  await page.getByRole('menuitemradio', { name: /Order_Shipped, unsaved changes/ }).click()
  await expect(page.getByRole('textbox', { name: 'Description' })).toHaveValue('Left unsaved.')
})

test('an archive that swells is refused, and nothing of it is used', async ({ startPage, page }) => {
  await startPage.open()
  await startPage.import(file('bomb.zip', zip({ 'flows/A.flow-meta.xml': Buffer.alloc(80_000_000, 0x20) })))
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('bomb.zip')
  await expect(dialog).toContainText('swells')
  await dialog.getByRole('button', { name: 'OK' }).click()
  await expect(startPage.newFlow).toBeVisible()
})

test('an archive’s names lead nowhere else', async ({ startPage, builder, page }) => {
  await startPage.open()
  await startPage.import(file('odd.zip', zip({ '../../evil.flow': orderFlow, 'flows/Good.flow': orderFlow })))
  await builder.card('Send Shipped').waitFor()
  const report = page.getByRole('region', { name: 'Import report' })
  await expect(report).toContainText('Good opened.')
  await expect(report.getByRole('listitem').filter({ hasText: '../../evil.flow' })).toBeVisible()
})
