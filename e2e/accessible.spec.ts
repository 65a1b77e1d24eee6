import { expect, test } from './fixtures.ts'

/** Two windows: the frame with everything in it, and the smallest one that people use, which shows a region at a time. */
const widths = [1280, 360]

for (const width of widths)
  test(`every state is accessible at ${width} pixels`, async ({
    startPage,
    builder,
    form,
    runPanel,
    log,
    phone,
    page,
    expectAccessible,
  }) => {
    test.slow()
    await page.setViewportSize({ width, height: 800 })
    const isNarrow = width < 768
    const check = (state: string) => test.step(state, expectAccessible)
    const show = async (region: string) => {
      if (isNarrow) await page.getByRole('button', { name: `Show ${region}` }).click()
      else if (region === 'Log') await page.getByRole('tab', { name: 'Request log' }).click()
    }
    const dialog = page.getByRole('dialog')
    const close = async () => {
      await page.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
    }

    await startPage.open()
    await check('start page')
    await startPage.newFlow.click()
    await builder.card('Start').waitFor()
    await show('Flow')
    await check('empty builder')
    await page
      .getByRole('button', { name: /^Add element/ })
      .first()
      .click()
    await check('add menu')
    await close()
    await builder.addElement('Action')
    await check('action picker')
    await form.pickAction('Messages', 'Send Conversation Messages')
    await form.users.click()
    await check('action form with a list open')
    await page.getByRole('option', { name: 'New Resource' }).click()
    await check('New Resource')
    await close()
    await form.createUsersCollection('recipientIds')

    await page.getByRole('button', { name: /^Errors/ }).click()
    await check('problems')
    await page.keyboard.press('?')
    await check('keys')
    await close()
    await page.keyboard.press('ControlOrMeta+s')
    await check('Save')
    await close()
    await page.keyboard.press('ControlOrMeta+f')
    await check('find')
    await page.keyboard.press('Escape')

    await show('Form')
    await form.pickComponent('Delivery_Delayed')
    await form.fillParameter('OrderNumber', 'A-1042')
    await check('action form')
    await runPanel.open()
    await check('run inputs')
    await runPanel.region.getByRole('button', { name: 'Pick one of each' }).click()
    await runPanel.start.click()
    await expect(runPanel.region.getByText('Flow finished')).toBeVisible()
    await check('result')
    await show('Log')
    await check('request log')
    await log.requests.getByRole('button', { name: /^Actions for/ }).click()
    await check('menu of a request')
    await page.getByRole('menuitem', { name: 'Record' }).click()
    await check('record')
    await close()
    await log.recipient('Ann Lindqvist').click()
    await expect(phone.conversation).toContainText('A-1042')
    await check('phone')
    await page.getByRole('button', { name: 'Advance', exact: true }).click()
    await check('clock')
    await close()
    await show('Log')
    await log.requests.getByRole('button', { name: /^Actions for/ }).click()
    await page.getByRole('menuitem', { name: 'Query this request' }).click()
    await expect(page.getByRole('table', { name: 'Query result' })).toBeVisible()
    await check('query result')
    await show('Flow')
    if (isNarrow) await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole(isNarrow ? 'menuitem' : 'button', { name: 'Toggle Toolbox' }).click()
    await check('Toolbox toggled')
  })
