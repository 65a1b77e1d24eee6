import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compareTexts } from '@parley/org'
import { describe, expect, it } from 'vitest'
import { runScenario } from './run-scenario.ts'

const root = fileURLToPath(new URL('../../scenarios-project/', import.meta.url))

/** Each rule of the messaging platform that is simulated, as the scenario named after it. */
describe('the rules of the platform', () => {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replace(/\/+/g, '/'))
  const start = root.replaceAll('\\', '/').length
  const files = new Map(paths.map((path) => [path.slice(start), new Uint8Array(readFileSync(path))]))
  const scenarios = [...files.keys()].filter((path) => path.endsWith('.scenario.json')).toSorted(compareTexts)

  it.each(scenarios)('%s', { timeout: 60_000 }, (path) => {
    const { failure, problems } = runScenario(new TextDecoder().decode(files.get(path)), files, path)
    expect({ failure, problems }).toEqual({ failure: null, problems: [] })
  })
})
