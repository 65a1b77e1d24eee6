import { expect, test } from './fixtures.ts'

test.use({ by: 'keyboard' })

// Wherever something is done, the focus has to be where the next thing is done: that is what is asserted here.
test('the Help page’s flow is built and run without a mouse', async ({
  startPage,
  builder,
  form,
  runPanel,
  log,
  hand,
  page,
}) => {
  const { keyboard } = page
  await startPage.open()
  await hand.press(startPage.newFlow)
  await builder.card('Start').waitFor()

  // F6 leads from region to region; the canvas is one Tab stop; + opens its menu, and Esc leads back.
  for (const _ of ['title bar', 'button bar', 'Toolbox', 'canvas']) await keyboard.press('F6')
  await expect(builder.card('Start')).toBeFocused()
  await keyboard.press('+')
  await keyboard.type('Dec')
  await keyboard.press('Escape')
  await expect(builder.card('Start')).toBeFocused()

  await builder.addElement('Action')
  await expect(form.action).toBeFocused()
  await form.pickAction('Messages', 'Send Conversation Messages')
  await expect(form.label).toBeFocused()
  await hand.write(form.label, 'Send Update')
  await hand.leave(form.label)
  await expect(form.apiName).toHaveValue('Send_Update')
  await form.createUsersCollection('recipientIds')
  await expect(form.users).toBeFocused()
  await form.pickComponent('Delivery_Delayed')
  await expect(form.component).toBeFocused()
  await form.fillParameter('OrderNumber', 'A-1042')
  await form.choose(form.timing, 'Not During Active Sessions')
  await form.choose(form.consent, 'Yes, apply Messaging End User settings')
  await form.choose(form.longevity, 'No, Keep Session Open')
  await builder.expectErrors(0)

  // A mistake is taken back where it was made.
  await keyboard.press('ControlOrMeta+z')
  await expect(form.longevity.getByRole('radio', { checked: true })).toHaveCount(0)
  await keyboard.press('ControlOrMeta+y')
  await expect(form.longevity.getByRole('radio', { checked: true })).toHaveCount(1)

  await runPanel.open()
  await runPanel.choosePeople('recipientIds', 'Ann Lindqvist', 'Bob Okafor', 'Cy Tanaka')
  await hand.press(runPanel.start)
  await log.expectVerdict('Cy Tanaka', 'Failed', 'EndUserIsNotOptedIn')
  await expect(runPanel.region.getByRole('heading', { name: 'Flow finished' })).toBeFocused()
})
