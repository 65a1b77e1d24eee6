import { expect, story, test } from './walkthrough.ts'

test(
  'Your first message',
  story(
    'An admin who has never sent a message from a flow builds the example of the Salesforce Help page for Send Conversation Messages, runs it, and finds out who got the message, and why the others did not.',
  ),
  async ({ step, startPage, builder, form, runPanel, log, phone, clock, hand, page }) => {
    const query = page.getByRole('tabpanel', { name: 'Query' })

    await step(
      'Open Parley. Everything happens in this tab: nothing is installed, and nothing is ever sent.',
      async () => {
        await startPage.open()
      },
    )
    await step(
      'Press New flow. It starts beside a simulated org with ten people, four channels and a few message components.',
      async () => {
        await hand.press(startPage.newFlow)
        await expect(builder.card('Start')).toBeVisible()
      },
    )
    await step('Press + under Start and choose Action.', async () => {
      await builder.addElement('Action')
      await expect(form.action).toBeFocused()
    })
    await step('Type Messages in the Action field and take Send Conversation Messages.', async () => {
      await form.pickAction('Messages', 'Send Conversation Messages')
      await expect(form.users).toBeVisible()
    })
    await step(
      'Give the element a label; its API name follows. The red badge counts what is still missing.',
      async () => {
        await hand.write(form.label, 'Send Update')
        await hand.leave(form.label)
        await expect(form.apiName).toHaveValue('Send_Update')
      },
    )
    await step('Messaging Users wants a list of Ids. New Resource makes one that fits and chooses it.', async () => {
      await form.createUsersCollection('recipientIds')
      await expect(form.users).toHaveValue('recipientIds')
    })
    await step(
      'Pick the messaging component and fill in its parameter. The bubble shows the text as customers will read it.',
      async () => {
        await form.pickComponent('Delivery_Delayed')
        await form.fillParameter('OrderNumber', 'A-1042')
        await expect(page.getByText('Your order A-1042')).toBeVisible()
      },
    )
    await step(
      'Three choices: when it goes out, who may get it, and what becomes of the session. The errors are down to 0.',
      async () => {
        await form.choose(form.timing, 'Not During Active Sessions')
        await form.choose(form.consent, 'Yes, apply Messaging End User settings')
        await form.choose(form.longevity, 'No, Keep Session Open')
        await builder.expectErrors(0)
      },
    )
    await step(
      'Press Run and say who: Pick one of each takes the shortest list that shows every verdict.',
      async () => {
        await runPanel.open()
        await hand.press(runPanel.region.getByRole('button', { name: 'Pick one of each' }))
        await expect(runPanel.people('recipientIds').getByRole('option', { selected: true })).not.toHaveCount(0)
      },
    )
    await step(
      'Start the run. The flow has finished, but that only means that its request was accepted: the request log says who got the message.',
      async () => {
        await hand.press(runPanel.start)
        await expect(runPanel.region.getByText('Flow finished')).toBeVisible()
        await log.expectVerdict('Ann Lindqvist', 'Sent')
      },
    )
    await step(
      'Press a row to read the whole story of one person: Cy opted out, and this action respects that.',
      async () => {
        await hand.press(log.recipient('Cy Tanaka'))
        await expect(phone.region.getByText('EndUserIsNotOptedIn')).toBeVisible()
      },
    )
    await step('Ann got hers. Reply as Ann, and her session takes up the answer.', async () => {
      await hand.press(log.recipient('Ann Lindqvist'))
      await phone.reply('Thanks for telling me!')
      await expect(phone.conversation.getByText('Thanks for telling me!')).toBeVisible()
    })
    await step(
      'Bob is talking with somebody, so his message waits. Mark his session inactive and it goes out.',
      async () => {
        await hand.press(log.recipient('Bob Okafor'))
        await hand.press(phone.button('Mark inactive'))
        await log.expectVerdict('Bob Okafor', 'Sent')
      },
    )
    await step('Let 48 hours pass: sessions that nobody answered have ended.', async () => {
      await clock.advanceBy('48h')
      await expect(log.region.getByText(/48 h passed/)).toBeVisible()
    })
    await step(
      'To track what was sent, the Help page says to query ConvMessageSendRequest. Query this request does it.',
      async () => {
        await hand.press(log.region.getByRole('button', { name: 'Query this request' }))
        await expect(query.getByText('Completed')).toBeVisible()
      },
    )
  },
)
