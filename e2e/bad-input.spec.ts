import { expect, test } from './fixtures.ts'

const files = [
  ['no XML at all', 'notes.flow-meta.xml', 'Dear diary'],
  ['another kind of XML', 'page.flow-meta.xml', '<html></html>'],
  ['a megabyte of open tags', 'deep.flow-meta.xml', '<a>'.repeat(350_000)],
] as const

for (const [what, name, text] of files)
  test(`a file with ${what} gives a clear message and loses nothing`, async ({ startPage, page }) => {
    await startPage.open()
    await startPage.import({ name, mimeType: 'text/xml', buffer: Buffer.from(text) })
    await expect(page.getByText(name).first()).toBeVisible()
    await expect(startPage.newFlow).toBeVisible()
  })

test('101 recipients are one too many: the call faults, and nothing is sent', async ({ startPage, builder, page }) => {
  await startPage.open()
  await startPage.import({ name: 'Too_Many.flow-meta.xml', mimeType: 'text/xml', buffer: Buffer.from(tooMany()) })
  await builder.card('Send').first().waitFor()
  await builder.run.click()
  const region = page.getByRole('region', { name: 'Run flow' })
  await expect(region.getByText(/Flow failed at Send/)).toBeVisible()
  await expect(region.getByText(/101|100/).first()).toBeVisible()
})

/** Puts 101 Ids into a collection and sends to it. */
function tooMany(): string {
  const items = Array.from(
    { length: 101 },
    (_, index) =>
      `<assignmentItems><assignToReference>ids</assignToReference><operator>Add</operator><value><stringValue>0PA${String(index).padStart(12, '0')}</stringValue></value></assignmentItems>`,
  )
  const input = (name: string, value: string): string =>
    `<inputParameters><name>${name}</name><value>${value}</value></inputParameters>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<Flow xmlns="http://soap.sforce.com/2006/04/metadata">
    <actionCalls><name>Send</name><label>Send</label><locationX>0</locationX><locationY>0</locationY><actionName>sendConversationMessages</actionName><actionType>sendConversationMessages</actionType>${input('messageDefinitionName', '<stringValue>Thank_You</stringValue>')}${input('requestType', '<stringValue>SendNotificationMessages</stringValue>')}${input('messagingEndUserIds', '<elementReference>ids</elementReference>')}</actionCalls>
    <apiVersion>67.0</apiVersion>
    <assignments><name>Fill</name><label>Fill</label><locationX>0</locationX><locationY>0</locationY>${items.join('')}<connector><targetReference>Send</targetReference></connector></assignments>
    <label>Too Many</label>
    <processType>AutoLaunchedFlow</processType>
    <start><locationX>0</locationX><locationY>0</locationY><connector><targetReference>Fill</targetReference></connector></start>
    <status>Draft</status>
    <variables><name>ids</name><dataType>String</dataType><isCollection>true</isCollection><isInput>false</isInput><isOutput>false</isOutput></variables>
</Flow>
`
}
