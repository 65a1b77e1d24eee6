import { expect, test } from './fixtures.ts'

test('problems are mended by their fix, or muted with a reason that stays', async ({
  startPage,
  builder,
  page,
  storedProjects,
  expectAccessible,
}) => {
  await startPage.open()
  await startPage.import({ name: 'Loose_Ends.flow-meta.xml', mimeType: 'text/xml', buffer: Buffer.from(LOOSE_ENDS) })
  await page.getByRole('button', { name: /^Warnings/ }).click()
  const panel = page.getByRole('region', { name: 'Problems' })
  await panel.getByText('All').click()

  await panel.getByRole('button', { name: 'End the path here' }).click()
  await builder.expectErrors(0)
  // What was mended is gone; who mends on by keyboard goes on in the row that came into its place.
  await expect(panel.getByRole('listitem').first().getByRole('button').first()).toBeFocused()
  await builder.undo.click()
  await builder.expectErrors(1)

  const menu = panel.getByRole('button', { name: 'Show or mute best-practice/UnconnectedElement' })
  await menu.press('Enter')
  await page.getByRole('menuitem', { name: 'Mute…' }).press('Enter')
  const reason = panel.getByRole('textbox', { name: 'Reason' })
  await expect(reason).toBeFocused()
  await reason.press('Enter')
  await expect(panel.getByText('Say why, for whoever reads it next.')).toBeVisible()
  await reason.fill('Kept for the winter sale')
  await expectAccessible()
  await reason.press('Enter')
  await expect(page.getByRole('button', { name: /^Warnings.*0/ })).toBeVisible()
  await panel.getByText('1 muted').click()
  await expect(panel.getByText('Kept for the winter sale')).toBeVisible()
  await expectAccessible()

  // A killed tab may lose the last moment, so the autosave has to have had it.
  await expect.poll(storedProjects).toContain('Kept for the winter sale')
  await page.reload()
  await expect(page.getByRole('button', { name: /^Warnings.*0/ })).toBeVisible()
  await panel.getByText('1 muted').click()
  await panel.getByRole('button', { name: 'Unmute' }).click()
  await expect(page.getByRole('button', { name: /^Warnings.*1/ })).toBeVisible()
  await expect(panel.getByText('1 muted')).toBeHidden()
})

/** An assignment that leads nowhere, and one to which nothing leads. */
const LOOSE_ENDS = `<?xml version="1.0" encoding="UTF-8"?>
<Flow xmlns="http://soap.sforce.com/2006/04/metadata">
    <apiVersion>67.0</apiVersion>
    ${assignment('First', '<connector><targetReference>Gone</targetReference></connector>')}
    ${assignment('Second', '')}
    <label>Loose Ends</label>
    <processType>AutoLaunchedFlow</processType>
    <start><locationX>0</locationX><locationY>0</locationY><connector><targetReference>First</targetReference></connector></start>
    <status>Draft</status>
    <variables><name>note</name><dataType>String</dataType><isCollection>false</isCollection><isInput>false</isInput><isOutput>true</isOutput></variables>
</Flow>
`

function assignment(name: string, connector: string): string {
  const item =
    '<assignToReference>note</assignToReference><operator>Assign</operator><value><stringValue>x</stringValue></value>'
  return `<assignments><name>${name}</name><label>${name}</label><locationX>0</locationX><locationY>0</locationY><assignmentItems>${item}</assignmentItems>${connector}</assignments>`
}
