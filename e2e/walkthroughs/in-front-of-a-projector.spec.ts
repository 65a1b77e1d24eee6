import { expect, story, test } from './walkthrough.ts'

test(
  'In front of a projector',
  story(
    'A solution engineer shows a team what their customers and their reps will see. There is no network in the room, and the next meeting wants a clean start.',
  ),
  async ({ step, startPage, builder, runPanel, log, phone, hand, page }) => {
    const toast = page.getByRole('region', { name: 'Notifications' })

    await step(
      'Open a sample. It brings its own flow, org and people, and a note of three things to try.',
      async () => {
        await startPage.openSample('Order update')
        await expect(builder.card('Send Order Update')).toBeVisible()
      },
    )
    await step('Make it readable from the last row: Text size is in the Help menu.', async () => {
      await hand.press(page.getByRole('button', { name: 'Help' }))
      await hand.press(page.getByRole('menuitemradio', { name: 'Text size 115 %' }))
      await expect(page.locator('html')).toHaveCSS('font-size', '18.4px')
    })
    await step('Press Run and choose who is to get the message.', async () => {
      await runPanel.open()
      await runPanel.choosePeople('recipientIds', 'Ana Ruiz', 'Chloe Martin', 'Dev Patel')
    })
    await step('Start the run: the path lights up element by element, then the verdicts come.', async () => {
      await hand.press(runPanel.start)
      await log.expectVerdict('Ana Ruiz', 'Sent')
      await log.expectVerdict('Dev Patel', 'Pending · held')
      await log.expectVerdict('Chloe Martin', 'Failed')
    })
    await step(
      'Press a recipient: the phone shows the message under the name of the company’s own channel.',
      async () => {
        await hand.press(log.recipient('Ana Ruiz'))
        await expect(phone.conversation).toContainText('A-1042')
      },
    )
    await step('Answer as the customer, and the rep’s side shows where the answer lands.', async () => {
      await phone.reply('Can you leave it with my neighbour?')
      await expect(phone.conversation).toContainText('Can you leave it with my neighbour?')
    })
    await step(
      'Dev is talking with a rep, so his message is held back. End that session, and it goes out.',
      async () => {
        await hand.press(log.recipient('Dev Patel'))
        await hand.press(phone.button('End session'))
        await log.expectVerdict('Dev Patel', 'Sent')
      },
    )
    await step('What the customer sees hides everything that only we know.', async () => {
      await hand.choose(phone.region.getByRole('checkbox', { name: 'What the customer sees' }))
    })
    await step(
      'For the next meeting, Reset org and clock in the menu of the org. Nothing of this run is left.',
      async () => {
        await hand.press(page.getByRole('button', { name: 'Order update', exact: true }))
        await hand.press(page.getByRole('menuitem', { name: 'Reset org and clock' }))
        await expect(toast).toContainText('as they were')
        await expect(log.requests.getByRole('row').filter({ hasText: 'MSJ-' })).toHaveCount(0)
      },
    )
    await step('Too early? Undo reset brings everything back.', async () => {
      await hand.press(toast.getByRole('button', { name: 'Undo reset' }))
      await log.expectVerdict('Dev Patel', 'Sent')
    })
  },
)
