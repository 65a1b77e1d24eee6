import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildPackages, buildWeb } from './build.mjs'
import { isBundleSmall } from './bundle-size.mjs'
import { root, runNode } from './child.mjs'
import { isFidelityFresh } from './fidelity.mjs'
import { findBrowser } from './find-browser.mjs'
import { areProblemPagesFresh } from './problem-pages.mjs'
import { runPlaywright } from './playwright.mjs'
import { isStructureSound } from './structure.mjs'

const one = (isGood) => (isGood ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 })
const bin = (path, ...args) => one(runNode([join('node_modules', path), ...args]).ok)

/** In this order; each answers its counts. A static check counts as one test. */
const steps = [
  ['Formatting', () => bin('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')],
  ['Types and packages', () => one(buildPackages() && checkTests())],
  // After the packages: the linter reads the types of tests from what was built.
  ['Lint', () => bin('oxlint/bin/oxlint', '--type-aware', '--deny-warnings')],
  ['Structure', () => one(isStructureSound())],
  ['Unused code', () => bin('knip/bin/knip.js', '--no-progress')],
  ['Problem pages', async () => one(await areProblemPagesFresh())],
  ['Fidelity page', async () => one(await isFidelityFresh())],
  ['Unit tests', unitTests],
  ['Build', () => one(buildWeb())],
  ['Bundle size', () => one(isBundleSmall())],
  ['End-to-end tests', endToEndTests],
]

/** `npm test`: everything, to the end, whatever fails on the way. Answers the exit code. */
export async function test() {
  mkdirSync(join(root, '.cache'), { recursive: true })
  const total = { passed: 0, failed: 0, skipped: 0 }
  const broken = []
  for (const [name, step] of steps) {
    console.log(`\n── ${name}`)
    const counts = await stepCounts(step)
    for (const key of Object.keys(total)) total[key] += counts[key]
    if (counts.failed > 0) broken.push(name)
  }
  console.log(broken.length === 0 ? '\nAll good.' : `\nFailed: ${broken.join(', ')}`)
  const skipped = total.skipped === 0 ? '' : `, ${total.skipped} skipped`
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`)
  return total.failed === 0 ? 0 : 1
}

/** A step that breaks instead of answering (no build to measure, no report to read) has failed. */
async function stepCounts(step) {
  try {
    return await step()
  } catch (error) {
    console.error(error.message)
    return one(false)
  }
}

function checkTests() {
  const projects = ['tsconfig.tests.json', 'apps/web/tsconfig.tests.json']
  return projects.every((path) => runNode(['node_modules/typescript/bin/tsc', '-p', path]).ok)
}

function unitTests() {
  const file = freshFile('.cache/vitest.json')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { ok } = runNode(['node_modules/vitest/vitest.mjs', ...args])
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const skipped = report.numPendingTests + report.numTodoTests
  return counts(report.numPassedTests, report.numFailedTests, skipped, ok)
}

async function endToEndTests() {
  const browser = await findBrowser()
  if (browser.problem) {
    console.error(browser.problem)
    return one(false)
  }
  const file = freshFile('.cache/playwright.json')
  const ok = runPlaywright([], {
    ...(browser.path ? { CHROMIUM_PATH: browser.path } : {}),
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  })
  const { stats } = JSON.parse(readFileSync(file, 'utf8'))
  // Flaky: failed at first and passed when tried again, which only CI does.
  return counts(stats.expected + stats.flaky, stats.unexpected, stats.skipped, ok)
}

/** A runner that fails without a failed test (a file that does not load, a server that does not start) is one failure. */
function counts(passed, failed, skipped, ok) {
  return { passed, failed: ok || failed > 0 ? failed : 1, skipped }
}

/** The report of an earlier run must not be taken for this one's. */
function freshFile(path) {
  rmSync(join(root, path), { force: true })
  return join(root, path)
}
