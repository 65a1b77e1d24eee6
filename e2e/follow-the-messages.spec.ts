import { expect, test } from './fixtures.ts'

test('a message that waits for an open session goes out when that session ends after 48 hours', async ({
  startPage,
  builder,
  form,
  runPanel,
  log,
  clock,
}) => {
  await startPage.openSample()
  await builder.card('Send Order Update').click()
  await form.choose(form.timing, 'Not During Open Sessions')
  await runPanel.open()
  await runPanel.choosePeople('recipientIds', 'Ana Ruiz')
  await runPanel.start.click()
  await log.expectVerdict('Ana Ruiz', 'Sent')
  // The first message opened a session: the second one waits for its end.
  await builder.run.click()
  await expect(log.recipients.getByText('Pending · held')).toBeVisible()
  await clock.advanceBy('48h')
  await expect(log.recipients.getByText('Pending · held')).toHaveCount(0)
  await expect(log.recipient('Ana Ruiz').filter({ hasText: 'Sent' }).first()).toBeVisible()
})

test('somebody who opted out gets nothing, and the log says why', async ({ startPage, runPanel, log }) => {
  await startPage.openSample()
  await runPanel.open()
  await runPanel.choosePeople('recipientIds', 'Chloe Martin')
  await runPanel.start.click()
  await log.expectVerdict('Chloe Martin', 'Failed', 'EndUserIsNotOptedIn', 'opted out')
})
