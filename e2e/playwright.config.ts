import { spawnSync } from 'node:child_process'
import { defineConfig } from '@playwright/test'
import type { Ways } from './fixtures.ts'
import { installedBrowser } from '../tools/find-browser.mjs'

// Playwright reads this file again in each worker: the port is chosen once and handed on in the environment.
const port = (process.env['PARLEY_E2E_PORT'] ??= freePort())
const executablePath = process.env['CHROMIUM_PATH'] ?? installedBrowser()

/** The walkthroughs run at each size that people show Parley at, and without a mouse. */
const stories = 'walkthroughs/*.spec.ts'

export default defineConfig<Ways>({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A busy machine may starve a browser for seconds. A second try tells that from a fault; the report still names it flaky.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  retries: process.env['CI'] ? 2 : 0,
  projects: [
    { name: '1280x800' },
    { name: '1280x720', testMatch: stories, use: { viewport: { width: 1280, height: 720 } } },
    { name: '1920x1080', testMatch: stories, use: { viewport: { width: 1920, height: 1080 } } },
    { name: 'keyboard', testMatch: stories, use: { by: 'keyboard' } },
  ],
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['list'], ['json']] : [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1280, height: 800 },
    // Recording costs a third of the time; `playwright test --trace on` does it when something fails.
    trace: 'off',
    launchOptions: {
      // A demo goes as fast as people can follow.
      slowMo: process.env['WALKTHROUGH_DEMO'] === '1' ? 250 : 0,
      ...(executablePath ? { executablePath } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    },
  },
  webServer: {
    command: 'node ../tools/serve.mjs',
    env: { PORT: port },
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
})

function freePort(): string {
  const program =
    "const s=require('net').createServer().listen(0,'127.0.0.1',()=>{console.log(s.address().port);s.close()})"
  return spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' }).stdout.trim()
}
