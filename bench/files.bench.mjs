import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { largeFlow } from './app/large-flow.mjs'
import { measureFiles } from './files/measure-files.mjs'

/**
 * Flow files: reading, seeing (the typed views), checking, drawing (layout) and writing them, for one of 350 kB and for all
 * real flows beside the project together. `first` is one in a fresh process, before anything is compiled; the others
 * are medians of many.
 */
const CORPUS = '../shared/corpus'
const STEPS = ['read', 'see', 'check', 'draw', 'write']

const cases = [{ what: '350 kB', texts: [textOf(350_000)] }]
if (existsSync(CORPUS)) cases.push(...corpusCases())
else console.log(`The real flows are skipped: there is no ${CORPUS}.`)

printRow(['files', 'flows', 'size', '', ...STEPS])
const results = cases.flatMap(({ what, texts }) => {
  const kilobytes = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / 1000)
  return [
    { what, flows: texts.length, kilobytes, way: 'first', ...firstTime(texts) },
    { what, flows: texts.length, kilobytes, way: 'median', ...measureFiles(texts, 9) },
  ]
})
for (const { what, flows, kilobytes, way, ...times } of results) {
  printRow([what, String(flows), `${kilobytes} kB`, way, ...STEPS.map((step) => `${times[step].toFixed(1)} ms`)])
}
if (process.env.BENCH_RESULT) writeFileSync(process.env.BENCH_RESULT, JSON.stringify(results))

function firstTime(texts) {
  const worker = fileURLToPath(new URL('./files/first-time.mjs', import.meta.url))
  return JSON.parse(execFileSync(process.execPath, [worker], { input: JSON.stringify(texts), encoding: 'utf8' }))
}

function corpusCases() {
  const names = readdirSync(CORPUS, { recursive: true }).filter((name) => name.endsWith('.flow-meta.xml'))
  const texts = names.map((name) => readFileSync(join(CORPUS, name), 'utf8'))
  const largest = texts.toSorted((a, b) => b.length - a.length)[0]
  return [
    { what: 'largest real one', texts: [largest] },
    { what: 'all real ones', texts },
  ]
}

/** A flow file of at least so many characters. */
function textOf(characters) {
  let count = 0
  let text = ''
  while (text.length < characters) {
    count += 10
    text = largeFlow(count)
  }
  return text
}

function printRow(cells) {
  const widths = [17, 6, 8, 7]
  console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[at] ?? 9))).join('  '))
}
