import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runNode } from './child.mjs'
import { sourceFiles } from './source-files.mjs'

/**
 * Runs every `bench/*.bench.mjs` in a Node of its own. Each prints its table and writes its numbers as JSON to the file
 * that BENCH_RESULT names; together they become bench/results.json. Answers the exit code.
 */
export function bench() {
  const files = sourceFiles(['bench']).filter((path) => path.endsWith('.bench.mjs'))
  mkdirSync(join(root, '.cache'), { recursive: true })
  const results = {}
  let failed = 0
  for (const path of files) {
    const name = path.slice('bench/'.length, -'.bench.mjs'.length)
    const target = join(root, `.cache/bench-${name}.json`)
    console.log(`\n${name}`)
    writeFileSync(target, 'null')
    const { ok } = runNode(['--expose-gc', path], { env: { ...process.env, BENCH_RESULT: target } })
    if (ok) results[name] = JSON.parse(readFileSync(target, 'utf8'))
    else failed++
  }
  writeFileSync(join(root, 'bench/results.json'), `${JSON.stringify({ node: process.version, results }, null, 2)}\n`)
  return failed === 0 && files.length > 0 ? 0 : 1
}
