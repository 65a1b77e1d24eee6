import { mainThread } from './main-thread.mjs'

const STEPS = 90

/**
 * Pans the open flow at 100 % by wheel, one step a frame: `{ frames, late, busy }` with the number of frames that took
 * longer than 20 ms, and the main thread's work per frame in milliseconds.
 */
export async function measurePanning(page, session) {
  await page.getByRole('button', { name: /^Zoom to 100 %/ }).click()
  await page.waitForTimeout(500)
  const before = await mainThread(session)
  const late = await page.evaluate(
    (steps) =>
      new Promise((done) => {
        const pane = document.querySelector('.react-flow__pane')
        const gaps = []
        let last
        requestAnimationFrame(function step(now) {
          if (last !== undefined) gaps.push(now - last)
          last = now
          if (gaps.length === steps) return done(gaps.filter((gap) => gap > 20).length)
          const turn = { deltaY: 40, bubbles: true, cancelable: true, clientX: 600, clientY: 400 }
          pane.dispatchEvent(new WheelEvent('wheel', turn))
          requestAnimationFrame(step)
        })
      }),
    STEPS,
  )
  const after = await mainThread(session)
  return { frames: STEPS, late, busy: ((after.task - before.task) / STEPS) * 1000 }
}
