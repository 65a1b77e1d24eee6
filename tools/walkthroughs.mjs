import { findBrowser } from './find-browser.mjs'
import { runPlaywright } from './playwright.mjs'

/** `npm run walkthroughs`: tells docs/walkthroughs anew, words and pictures. Answers the exit code. */
export async function writeWalkthroughs() {
  const { path, problem } = await findBrowser()
  if (problem) {
    console.error(problem)
    return 1
  }
  const variables = { WALKTHROUGH_DOCS: '1', ...(path ? { CHROMIUM_PATH: path } : {}) }
  return runPlaywright(['walkthroughs', '--project=1280x800'], variables) ? 0 : 1
}
