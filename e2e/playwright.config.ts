import { spawnSync } from 'node:child_process'
import { defineConfig } from '@playwright/test'
import { installedBrowser } from '../tools/find-browser.mjs'

// Playwright reads this file again in each worker: the port is chosen once and handed on in the environment.
const port = (process.env['PARLEY_E2E_PORT'] ??= freePort())
const executablePath = process.env['CHROMIUM_PATH'] ?? installedBrowser()

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['list'], ['json']] : [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    launchOptions: {
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
