import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './child.mjs'
import { installedBrowsers } from './find-browser.mjs'
import { runPlaywright } from './playwright.mjs'

const suffix = '.spec.ts'
const ways = ['1280x720', '1920x1080', 'keyboard']

/**
 * `npm run demo -- NAME [WAY]`: replays a walkthrough at human speed in a window, with its captions in the terminal.
 * Answers the exit code.
 */
export async function demo([name, way = ways[0]]) {
  const names = walkthroughs()
  if (!names.includes(name) || !ways.includes(way)) {
    console.error(`Usage: npm run demo -- NAME [${ways.join('|')}]\nWalkthroughs: ${names.join(', ')}`)
    return 2
  }
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    console.error('A demo needs a screen to show its window on; this session has none (DISPLAY is not set).')
    return 1
  }
  const browser = await windowedBrowser()
  if (browser === undefined) {
    console.error(
      'No Chrome or Chromium that can show a window was found. Install one, or: npx playwright install chromium',
    )
    return 1
  }
  const args = [`walkthroughs/${name}${suffix}`, `--project=${way}`, '--headed', '--workers=1']
  return runPlaywright(args, { CHROMIUM_PATH: browser, WALKTHROUGH_DEMO: '1' }) ? 0 : 1
}

function walkthroughs() {
  const files = readdirSync(join(root, 'e2e/walkthroughs')).filter((file) => file.endsWith(suffix))
  return files.map((file) => file.slice(0, -suffix.length)).toSorted()
}

async function windowedBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  const installed = installedBrowsers().find((path) => !path.includes('headless'))
  if (installed) return installed
  const { chromium } = await import('@playwright/test')
  const own = chromium.executablePath()
  return existsSync(own) ? own : undefined
}
