import { incidentFiles } from './incident.ts'
import { expect, story, test } from './walkthrough.ts'

test(
  'Half of our customers got nothing',
  story(
    'An admin has a flow file and an incident: customers say that they never got the WhatsApp message. The flow is run here as it is, against the people of the org, to find out who was left out and why.',
  ),
  async ({ step, startPage, builder, form, runPanel, log, hand, page }) => {
    const report = page.getByRole('region', { name: 'Import report' })
    const filter = (name: RegExp) => log.region.getByRole('button', { name })

    await step(
      'Drop everything at once: the flow, its channel, and the people as the Salesforce CLI exports them. The report tells what the flow needs to run here.',
      async () => {
        await startPage.open()
        await startPage.import(...incidentFiles())
        await expect(report).toContainText('Shipping_Delay opened.')
      },
    )
    await step(
      'The component was not exported. Add stand-in makes one with the parameters that the flow passes, and says so wherever its text shows.',
      async () => {
        await hand.press(report.getByRole('button', { name: 'Add stand-in' }))
        await expect(report).toContainText('text invented')
      },
    )
    await step(
      'Run it. At an element that is not simulated yet the run stops and asks; Continue past it goes on with what comes behind.',
      async () => {
        await hand.press(report.getByRole('button', { name: 'Close' }))
        await hand.press(builder.run)
        await expect(runPanel.region.getByText('Stopped before Update Orders')).toBeVisible()
      },
    )
    await step(
      'The flow has finished. Two requests were accepted, and the log lists all of their recipients together.',
      async () => {
        await hand.press(runPanel.region.getByRole('button', { name: 'Continue past it' }))
        await expect(runPanel.region.getByText('Flow finished')).toBeVisible()
        await expect(log.requests.getByRole('row').filter({ hasText: 'MSJ-' })).toHaveCount(2)
      },
    )
    await step('Five of each request went out at once, the rest stand in line. Let the queue run.', async () => {
      await hand.press(filter(/Let the queue run/))
      await expect(filter(/Let the queue run/)).toBeHidden()
    })
    await step(
      'Failed is a filter. Each row says why, in a sentence and by the code that production has, too.',
      async () => {
        await hand.press(filter(/^Failed/))
        await expect(log.recipients.getByText('EndUserIsNotOptedIn').first()).toBeVisible()
      },
    )
    await step(
      'Not in any request is a filter, too. These people were found, but no request names them: the flow never sends its last batch.',
      async () => {
        await hand.press(filter(/Not in any request/))
        await expect(log.recipients.getByText('Not in any request').first()).toBeVisible()
      },
    )
    await step('Try another Messaging Timing: Any Time does not wait for sessions to end.', async () => {
      await hand.press(builder.card('Send Batch'))
      await form.choose(form.timing, 'Any Time')
    })
    await step(
      'Run it again from Before the last run, so that the sessions which the first run opened do not count.',
      async () => {
        await hand.press(page.getByRole('tab', { name: 'Run' }))
        await hand.press(runPanel.region.getByRole('button', { name: 'Change inputs' }))
        await hand.choose(runPanel.region.getByRole('radio', { name: 'Before the last run' }))
        await hand.press(runPanel.start)
        await hand.press(runPanel.region.getByRole('button', { name: 'Continue past it' }))
        await expect(runPanel.region.getByText('Flow finished')).toBeVisible()
      },
    )
  },
)
