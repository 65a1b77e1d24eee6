import { expect, test } from './fixtures.ts'

test('an admin builds the Help page’s flow on an empty canvas and sees who gets the message', async ({
  startPage,
  builder,
  form,
  runPanel,
  log,
  page,
}) => {
  await startPage.open()
  await startPage.newFlow.click()
  await builder.addElement('Action')
  await form.pickAction('Messages', 'Send Conversation Messages')
  await form.label.fill('Send Update')
  await form.label.press('Tab')
  await expect(form.apiName).toHaveValue('Send_Update')
  await form.createUsersCollection('recipientIds')
  await form.pickComponent('Delivery_Delayed')
  await form.fillParameter('OrderNumber', 'A-1042')
  await form.choose(form.timing, 'Not During Active Sessions')
  await form.choose(form.consent, 'Yes, apply Messaging End User settings')
  await form.choose(form.longevity, 'No, Keep Session Open')
  await expect(builder.card('Send Update')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Errors/ })).toContainText('0')

  await runPanel.open()
  await runPanel.choosePeople('recipientIds', 'Ann Lindqvist', 'Bob Okafor', 'Cy Tanaka')
  await runPanel.start.click()
  await log.expectVerdict('Ann Lindqvist', 'Sent')
  await log.expectVerdict('Bob Okafor', 'Pending · held')
  await log.expectVerdict('Cy Tanaka', 'Failed', 'EndUserIsNotOptedIn')
  await expect(log.requests.getByRole('row').filter({ hasText: 'MSJ-' })).toHaveCount(1)
})
