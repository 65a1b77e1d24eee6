import { expect, test as base } from './fixtures.ts'
import { Guide } from './pages/guide.ts'

const test = base.extend<{ guide: Guide }>({
  guide: async ({ page }, use) => use(new Guide(page)),
})

test('the guide walks an admin through the Help page’s example', async ({
  guide,
  builder,
  form,
  runPanel,
  log,
  clock,
  page,
  expectAccessible,
}) => {
  await guide.start()
  await guide.expectRingAround(page.getByRole('button', { name: /^Add element/ }))
  await expectAccessible()
  await builder.addElement('Action')

  await guide.expectStep(2)
  await form.pickAction('Messages', 'Send Conversation Messages')

  await guide.expectStep(3)
  await guide.expectRingAround(form.label)
  await form.label.fill('Send Update')
  // While it is typed the name is still the one that the element was born with.
  await guide.expectStep(3)
  await form.label.press('Tab')

  await guide.expectStep(4)
  await guide.expectRingAround(form.users)
  await form.createUsersCollection('recipientIds')

  await guide.expectStep(5)
  await guide.expectRingAround(form.component)
  await form.pickComponent('Delivery_Delayed')
  await guide.expectRingAround(page.getByRole('combobox', { name: 'OrderNumber' }))
  await form.fillParameter('OrderNumber', 'A-1042')

  await guide.expectStep(6)
  await form.choose(form.timing, 'Not During Active Sessions')
  await guide.expectRingAround(form.longevity)
  await form.choose(form.longevity, 'No, Keep Session Open')

  await guide.expectStep(7)
  await guide.expectRingAround(builder.run)
  await runPanel.open()
  const pick = runPanel.region.getByRole('button', { name: 'Pick one of each' })
  await guide.expectRingAround(pick)
  await pick.click()
  await guide.expectRingAround(runPanel.start)
  await runPanel.start.click()

  await guide.expectStep(8)
  await log.expectVerdict('Cy Tanaka', 'Failed', 'EndUserIsNotOptedIn')
  await log.recipient('Cy Tanaka').click()

  await guide.expectStep(9)
  await log.recipient('Ann Lindqvist').click()
  const reply = page.getByRole('textbox', { name: 'Reply' })
  await guide.expectRingAround(reply)
  await reply.fill('Thanks!')
  await page.getByRole('button', { name: 'Send reply' }).click()
  await clock.advanceBy('48h')
  const actions = log.requests.getByRole('button', { name: /^Actions for MSJ-/ })
  await guide.expectRingAround(actions)
  await actions.click()
  await page.getByRole('menuitem', { name: 'Query this request' }).click()
  await guide.expectEnd()
  await expect(page.getByRole('cell', { name: /^MSJ-/ })).toBeVisible()
  await expectAccessible()

  await guide.card.getByRole('button', { name: 'Change the timing' }).click()
  await form.choose(form.timing, 'Any Time')
  await builder.run.click()
  await page.getByRole('tab', { name: 'Request log' }).click()
  await log.expectVerdict('Bob Okafor', 'Sent')
  // What is changed afterwards does not lead back.
  await guide.expectEnd()
})

test('the guide does any step for somebody who asks', async ({ guide, builder, log, page }) => {
  await guide.start()
  for (let step = 1; step <= 9; step += 1) {
    await guide.expectStep(step)
    await guide.doIt.focus()
    await page.keyboard.press('Enter')
  }
  await guide.expectEnd()
  await expect(page.getByRole('button', { name: /^Errors/ })).toContainText('0')
  await expect(builder.card('Send Update')).toBeVisible()
  await page.getByRole('tab', { name: 'Request log' }).click()
  await log.expectVerdict('Bob Okafor', 'Pending · held')
  await log.expectVerdict('Ann Lindqvist', 'Sent')
})

test('in a narrow window the guide stands below whatever region is shown, and leads to the next one', async ({
  guide,
  page,
  expectAccessible,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await guide.start()
  for (let step = 1; step <= 7; step += 1) {
    await guide.expectStep(step)
    await guide.doIt.click()
  }
  await guide.expectStep(8)
  await guide.expectRingAround(page.getByRole('button', { name: 'Show Log' }))
  await expectAccessible()
})

test('the guide never blocks: steps done early are ticked, undo takes a tick back, and it folds away', async ({
  guide,
  builder,
  form,
  page,
}) => {
  await guide.start()
  await builder.addElement('Action')
  await form.pickAction('Messages', 'Send Conversation Messages')
  await expect(form.label).toBeFocused()
  await form.createUsersCollection('recipientIds')
  await guide.expectStep(3)
  await guide.expectDone(3)
  await builder.undo.click()
  await guide.expectDone(2)

  await guide.doIt.focus()
  await page.keyboard.press('Escape')
  await expect(guide.card).toBeHidden()
  await expect(guide.pill).toBeFocused()
  await page.keyboard.press('Enter')
  await guide.expectStep(3)

  await guide.card.getByRole('button', { name: 'Leave the guide' }).click()
  await expect(guide.card).toBeHidden()
  await expect(page.locator('[data-guide-target]')).toHaveCount(0)
  await page.getByRole('button', { name: 'Help' }).click()
  await page.getByRole('menuitem', { name: 'Send your first message' }).click()
  await guide.expectStep(3)
})

test('the guide goes on where it was after a reload', async ({ guide, log, page, storedProjects }) => {
  await guide.start()
  for (let step = 1; step <= 7; step += 1) {
    await guide.expectStep(step)
    await guide.doIt.click()
  }
  await guide.expectStep(8)
  await log.recipient('Cy Tanaka').click()
  await guide.expectStep(9)
  await expect.poll(storedProjects).toContain('NonActive')
  await page.reload()
  await guide.expectStep(9)
  await guide.expectDone(8)
})
