/**
 * The milliseconds from `Open sample` on the start page to the finished first run, with a person's presses in between:
 * Run, everybody in the list, Start run.
 */
export async function measureFirstRun(page) {
  await page.goto('/')
  const sample = page.getByRole('button', { name: 'Open sample: Order update' })
  await sample.waitFor()
  const begun = performance.now()
  await sample.click()
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  const panel = page.getByRole('region', { name: 'Run flow' })
  await panel.getByRole('option').first().click()
  await panel.getByRole('button', { name: 'Start run' }).click()
  await panel.getByRole('heading', { name: 'Finished' }).waitFor()
  return performance.now() - begun
}
