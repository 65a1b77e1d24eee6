import { mainThread } from './main-thread.mjs'

const STEPS = 90
/** So many of the sample's own customers have not opted out. */
const IN_SAMPLE = 228
const FILTERS = ['Failed', 'Sent', 'Pending', 'All']

/**
 * The request log with the run's `people` recipients, after a run of the broadcast sample: `{ late, busy }` of scrolling through
 * the table (frames over 20 ms of 90, main thread's milliseconds per frame), `filter` in milliseconds from the press to the rows, and
 * `reload` from a reload of the page to the same rows.
 */
export async function measureLog(page, session, people) {
  await page.goto('/')
  await page.getByRole('button', { name: 'Open sample: Broadcast' }).click()
  await page.locator('button.card-main').first().waitFor()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  const file = {
    name: 'more-customers.json',
    mimeType: 'application/json',
    buffer: Buffer.from(customers(people - IN_SAMPLE)),
  }
  await (await chooser).setFiles([file])
  const panel = page.getByRole('region', { name: 'Run flow' })
  await page.getByText('more-customers.json').first().waitFor()
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  await panel.getByRole('button', { name: 'Start run' }).click()
  await panel.getByRole('heading', { name: 'Finished' }).waitFor()
  await rowsShown(page, people)

  const scrolling = await scroll(page, session)
  const filter = []
  for (const name of FILTERS) filter.push(await pressFilter(page, name))
  const begun = performance.now()
  await page.reload()
  await page.getByRole('tab', { name: /^Request log/ }).click()
  await rowsShown(page, people)
  return { ...scrolling, filter, reload: performance.now() - begun }
}

function rowsShown(page, people) {
  return page
    .locator(`table[aria-label="Recipients"][aria-rowcount="${people + 1}"] tbody tr[data-row]`)
    .first()
    .waitFor()
}

/** Scrolls the table by 300 pixels a frame: six rows come and six go. */
async function scroll(page, session) {
  await page.waitForTimeout(500)
  const before = await mainThread(session)
  const late = await page.evaluate(
    (steps) =>
      new Promise((done) => {
        const scroller = document.querySelector('table[aria-label="Recipients"]').parentElement
        const gaps = []
        let last
        requestAnimationFrame(function step(now) {
          if (last !== undefined) gaps.push(now - last)
          last = now
          if (gaps.length === steps) return done(gaps.filter((gap) => gap > 20).length)
          scroller.scrollTop += 300
          requestAnimationFrame(step)
        })
      }),
    STEPS,
  )
  const after = await mainThread(session)
  return { frames: STEPS, late, busy: ((after.task - before.task) / STEPS) * 1000 }
}

/** From the press until the table holds as many rows as the filter's own count says and they are painted. */
function pressFilter(page, name) {
  return page.evaluate(
    (label) =>
      new Promise((done) => {
        const button = [...document.querySelectorAll('.filter-button')].find((each) =>
          each.textContent.startsWith(label),
        )
        const count = Number(button.querySelector('.filter-count').textContent)
        const start = performance.now()
        button.click()
        requestAnimationFrame(function look() {
          const table = document.querySelector('table[aria-label="Recipients"]')
          const rows =
            Number(table.getAttribute('aria-rowcount') ?? table.querySelectorAll('tr[data-row]').length + 1) - 1
          if (rows === count && button.getAttribute('aria-pressed') === 'true') done(performance.now() - start)
          else requestAnimationFrame(look)
        })
      }),
    name,
  )
}

/** Further customers of the sample's channel, a third of them with too little consent. */
function customers(count) {
  const records = Array.from({ length: count }, (_, index) => ({
    attributes: { type: 'MessagingEndUser', referenceId: `more${index}` },
    Name: `Customer ${index}`,
    MessagingChannelId: '@Fern_and_Field_WhatsApp',
    MessageType: 'WhatsApp',
    MessagingPlatformKey: `4477009${String(10_000 + index)}`,
    MessagingConsentStatus: index % 3 === 0 ? 'ImplicitlyOptedIn' : 'ExplicitlyOptedIn',
  }))
  return JSON.stringify({ records })
}
