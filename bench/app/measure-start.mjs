/**
 * The milliseconds of a first visit until the start page can be used: its buttons are there and the main thread is free.
 */
export async function measureStart(page) {
  await page.goto('/', { waitUntil: 'commit' })
  await page.getByRole('button', { name: 'New flow' }).waitFor()
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now())))),
  )
}
