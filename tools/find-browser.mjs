import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, runNode } from './child.mjs'

const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
]

const places = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) =>
    process.env[variable] ? [join(process.env[variable], 'Google/Chrome/Application/chrome.exe')] : [],
  ),
}

const advice = [
  'No browser was found for the end-to-end tests. One of these helps:',
  '  CHROMIUM_PATH=/path/to/chromium npm test',
  '  apt-get install chromium-headless-shell        (Debian; on Ubuntu: chromium)',
  '  npx playwright install chromium-headless-shell',
].join('\n')

/**
 * A Chromium for the end-to-end tests: `{ path }`, or `{ path: undefined }` where Playwright finds its own,
 * or `{ problem }` saying what to do. May install one (Playwright's download; the distribution's package as root).
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named) return existsSync(named) ? { path: named } : { problem: `CHROMIUM_PATH names no file: ${named}` }
  const installed = installedBrowser()
  if (installed) return { path: installed }
  if (await playwrightHasOne()) return { path: undefined }
  console.log("No browser is installed; trying Playwright's download …")
  runNode(['node_modules/@playwright/test/cli.js', 'install', 'chromium-headless-shell'], { quiet: true })
  if (await playwrightHasOne()) return { path: undefined }
  installWithApt()
  const fresh = installedBrowser()
  return fresh ? { path: fresh } : { problem: advice }
}

/** The first Chromium or Chrome of this computer, by its path. */
export function installedBrowser() {
  return installedBrowsers()[0]
}

/** Every Chromium and Chrome of this computer, the quickest to start first. */
export function installedBrowsers() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...(places[process.platform] ?? [])].filter((path) => existsSync(path))
}

async function playwrightHasOne() {
  const { chromium } = await import('@playwright/test')
  try {
    const browser = await chromium.launch()
    await browser.close()
    return true
  } catch {
    // Playwright has no other way to ask: no browser, or one that does not start here, is the same to us.
    return false
  }
}

function installWithApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.log("Trying the distribution's package …")
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  run('apt-get', ['update', '-q'], { quiet: true, env })
  for (const name of ['chromium-headless-shell', 'chromium'])
    if (run('apt-get', ['install', '-q', '-y', '--no-install-recommends', name], { quiet: true, env }).ok) return
}
