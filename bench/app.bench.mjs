import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openBrowser } from './app/browser.mjs'
import { largeFlow } from './app/large-flow.mjs'
import { measureFirstRun } from './app/measure-first-run.mjs'
import { measureFlow } from './app/measure-flow.mjs'
import { measureLog } from './app/measure-log.mjs'
import { measureStart } from './app/measure-start.mjs'

/**
 * The built app in a real browser: how long a person waits, and what a frame and a keystroke cost. Another folder than
 * the last build can be named as the first argument.
 */
const folder = process.argv[2] ?? fileURLToPath(new URL('../apps/web/dist', import.meta.url))
const corpus = fileURLToPath(new URL('../../shared/corpus', import.meta.url))
const VISITS = 5

const results = []
const widths = [16, 44, 10, 10, 6]
printRow(['flow', 'what', 'median', 'best', 'aim'])
const browser = await openBrowser(folder)
try {
  report('', 'start page can be used', 'ms', await visits(measureStart), 1000)
  report('sample', 'Open sample to a finished first run', 'ms', await visits(measureFirstRun), 3000)
  reportLog(await visits((page, session) => measureLog(page, session, 4000)))
  reportFlow('500 elements', await measureFlow(browser, generated(500)), true)
  reportFlow('2,000 elements', await measureFlow(browser, generated(2000)), false)
  const real = longestRealFlow()
  if (real) reportFlow(real.title, await measureFlow(browser, real), false)
  else console.log(`The longest real flow: skipped, there is no corpus in ${corpus}.`)
} finally {
  await browser.close()
}
console.log('script: time that the page’s thread worked on JavaScript; the rest is time on the clock.')
console.log('A frame is late after more than 20 ms; what else the computer does makes frames late, too.')
if (process.env.BENCH_RESULT) writeFileSync(process.env.BENCH_RESULT, JSON.stringify(results))

async function visits(measure) {
  const times = []
  for (let number = 0; number < VISITS; number++) times.push(await browser.visit(measure))
  return times
}

function reportLog(logs) {
  const people = '4,000 recipients'
  report(
    people,
    `late frames of ${logs[0].frames} while scrolling`,
    '',
    logs.map(({ late }) => late),
    0,
  )
  report(
    people,
    'main thread at work per frame of scrolling',
    'ms',
    logs.map(({ busy }) => busy),
    16,
  )
  report(
    people,
    'from a filter’s press to its rows',
    'ms',
    logs.flatMap(({ filter }) => filter),
    50,
  )
  report(
    people,
    'from a reload to the same rows',
    'ms',
    logs.map(({ reload }) => reload),
  )
}

function reportFlow(flow, { openings, pans, label, parameter }, hasAims) {
  const aim = (value) => (hasAims ? value : undefined)
  report(
    flow,
    'from its address to cards drawn',
    'ms',
    openings.map(({ drawn }) => drawn),
    aim(1000),
  )
  report(
    flow,
    'from its address to a canvas at rest',
    'ms',
    openings.map(({ settled }) => settled),
  )
  report(
    flow,
    `late frames of ${pans[0].frames} while panning at 100 %`,
    '',
    pans.map(({ late }) => late),
    aim(0),
  )
  report(
    flow,
    'main thread at work per frame of a pan',
    'ms',
    pans.map(({ busy }) => busy),
    aim(16),
  )
  report(
    flow,
    'script per character of a label',
    'ms',
    label.map(({ key }) => key),
    aim(16),
  )
  report(
    flow,
    '… with the checks that follow',
    'ms',
    label.map(({ all }) => all),
  )
  if (parameter.length === 0) return
  report(
    flow,
    'script per character of a parameter',
    'ms',
    parameter.map(({ key }) => key),
    aim(16),
  )
  report(
    flow,
    '… with the checks that follow',
    'ms',
    parameter.map(({ all }) => all),
  )
}

function report(flow, what, unit, values, aim) {
  const sorted = values.toSorted((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)]
  const result = {
    flow,
    what,
    unit,
    median: rounded(median),
    best: rounded(sorted[0]),
    ...(aim !== undefined && { aim }),
  }
  results.push(result)
  const cell = (value) => `${value} ${unit}`.trim()
  printRow([
    flow,
    what,
    cell(result.median),
    cell(result.best),
    aim === undefined ? '' : `${aim === 0 ? '' : '< '}${aim}`,
  ])
}

function rounded(value) {
  return value < 100 ? Number(value.toFixed(1)) : Math.round(value)
}

function generated(count) {
  return { name: `Large_${count}`, text: largeFlow(count), element: 'Send_1' }
}

/** The longest flow that people really made, as far as this computer has the corpus; its first element's label is typed. */
function longestRealFlow() {
  if (!existsSync(corpus)) return undefined
  const paths = readdirSync(corpus, { recursive: true }).filter((path) => path.endsWith('.flow-meta.xml'))
  const [text] = paths.map((path) => readFileSync(join(corpus, path), 'utf8')).toSorted((a, b) => b.length - a.length)
  const [, element] = /<start>.*?<targetReference>(\w+)</s.exec(text) ?? []
  return { title: `real, ${Math.round(text.length / 1024)} kB`, name: 'Longest', text, element }
}

function printRow(cells) {
  console.log(cells.map((cell, at) => (at < 2 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  '))
}
