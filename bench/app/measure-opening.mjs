/** So long nothing may change on the canvas before it counts as settled. */
const QUIET_MS = 400

/**
 * Opens a stored flow from the start page by its address, in milliseconds: until its cards are painted in their place
 * (`drawn`), and until nothing on the canvas changes any more, problems included (`settled`). The page is loaded afresh,
 * so the builder's code is loaded too.
 */
export async function measureOpening(page, hash) {
  await page.goto('about:blank')
  await page.goto('/')
  await page.getByRole('button', { name: 'New flow' }).waitFor()
  await page.waitForTimeout(300)
  return page.evaluate(
    ({ to, quiet }) =>
      new Promise((done) => {
        const begun = performance.now()
        let drawn
        let changed = begun
        let place
        const watch = new MutationObserver(() => (changed = performance.now()))
        watch.observe(document.body, { subtree: true, childList: true, attributes: true })
        location.hash = to
        requestAnimationFrame(function look(now) {
          const view = document.querySelector('.react-flow__viewport')?.style.transform
          const hasCards = document.querySelector('button.card-main') !== null
          // A frame that finds cards, in the view where the frame before had them, follows their painting.
          if (drawn === undefined && hasCards && view === place) drawn = now - begun
          place = hasCards ? view : undefined
          if (drawn === undefined || now - changed < quiet) return requestAnimationFrame(look)
          watch.disconnect()
          done({ drawn, settled: changed - begun })
        })
      }),
    { to: hash, quiet: QUIET_MS },
  )
}
