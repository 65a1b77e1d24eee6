import { mainThread } from './main-thread.mjs'

const KEYS = 'abcdefghijklmnop'

/**
 * Types into a field: for each character the milliseconds of script until the next picture (`key`), and in all, with the
 * checks and the saving that follow behind (`all`).
 */
export async function measureTyping(page, session, field) {
  await field.click()
  await page.keyboard.press('End')
  await page.keyboard.press('x')
  await page.waitForTimeout(1000)
  const idle = await scriptOf(session, () => painted(page))
  const typed = []
  for (const character of KEYS) {
    const before = await mainThread(session)
    await page.keyboard.press(character)
    await painted(page)
    const shown = await mainThread(session)
    await page.waitForTimeout(700)
    const after = await mainThread(session)
    const milliseconds = (end) => Math.max(0, (end.script - before.script) * 1000 - idle)
    typed.push({ key: milliseconds(shown), all: milliseconds(after) })
  }
  return typed
}

/** What waiting itself costs: it is a little script in the page too. */
async function scriptOf(session, task) {
  const before = await mainThread(session)
  await task()
  return ((await mainThread(session)).script - before.script) * 1000
}

function painted(page) {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
}
