import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * The engine under load: a broadcast over ever more messaging users, interpreted and as plain loops, and many runs of a
 * small flow. Each case runs in a process of its own, so that its peak memory is its own.
 */
const worker = fileURLToPath(new URL('./engine/run-case.mjs', import.meta.url))
const sizes = [1_000, 10_000, 100_000, 1_000_000]
const ways = ['plain', 'counts', 'elements', 'values']

const cases = [
  ...sizes.flatMap((users) => ways.map((way) => ({ flow: 'broadcast', users, way }))),
  ...ways.map((way) => ({ flow: 'broadcast, no sends', users: 1_000_000, way })),
  { flow: 'five elements', users: 10_000, way: 'elements' },
]

const heading = ['flow', 'users / runs', 'way', 'time', 'elements/s', 'messages/s', 'peak memory']
const widths = [20, 12, 9, 11, 14, 12, 11]
printRow(heading)
const results = cases.map((each) => {
  const result = { ...each, ...runCase(each) }
  printRow(cellsOf(result))
  return result
})
console.log(
  'plain: the same work as hand-written loops over the same org; counts, elements, values: levels of the trace.',
)
console.log('Time runs from the first element to the settled org: queries, sends accepted, commit, first messages out.')
if (process.env.BENCH_RESULT) writeFileSync(process.env.BENCH_RESULT, JSON.stringify(results))

function runCase(each) {
  const options = { encoding: 'utf8', maxBuffer: 1 << 20 }
  return JSON.parse(execFileSync(process.execPath, ['--expose-gc', worker, JSON.stringify(each)], options))
}

function cellsOf({ flow, users, way, seconds, elements, messages, peakMb }) {
  const perSecond = (count) => (count === 0 ? '–' : Math.round(count / seconds).toLocaleString('en-US'))
  const time = `${(seconds * 1000).toFixed(seconds < 0.1 ? 1 : 0)} ms`
  return [flow, users.toLocaleString('en-US'), way, time, perSecond(elements), perSecond(messages), `${peakMb} MB`]
}

function printRow(cells) {
  console.log(
    cells.map((cell, at) => (at === 0 || at === 2 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  '),
  )
}
