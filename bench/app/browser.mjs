import { chromium } from '@playwright/test'
import { installedBrowser } from '../../tools/find-browser.mjs'
import { fileServer } from '../../tools/serve.mjs'

/**
 * Serves a folder and starts a browser on it: `{ visit, close }`. `visit(task)` gives the task a page of a visitor who
 * was never there before, with the measuring session of that page.
 */
export async function openBrowser(folder) {
  const server = fileServer(folder)
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  const executablePath = process.env.CHROMIUM_PATH ?? installedBrowser()
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  })
  const baseURL = `http://127.0.0.1:${server.address().port}`
  return {
    visit: async (task) => {
      const context = await browser.newContext({ baseURL, viewport: { width: 1440, height: 900 } })
      try {
        const page = await context.newPage()
        const session = await context.newCDPSession(page)
        await session.send('Performance.enable', { timeDomain: 'threadTicks' })
        return await task(page, session)
      } finally {
        await context.close()
      }
    },
    close: async () => {
      await browser.close()
      server.close()
      server.closeAllConnections()
    },
  }
}
