import { readdirSync, readFileSync } from 'node:fs'
import { assumptions } from '@parley/org'
import { describe, expect, it } from 'vitest'

const page = readFileSync(new URL('../../../../docs/fidelity.md', import.meta.url), 'utf8')
const scenarios = readdirSync(new URL('../../scenarios-project/scenarios/', import.meta.url))
const named = new Set(page.match(/`[a-z0-9-]+`/g))

describe('docs/fidelity.md', () => {
  it('names every assumption with its default', () => {
    const missing = assumptions.filter(({ id, choices }) => !named.has(`\`${id}\``) || !page.includes(choices[0]))
    expect(missing).toEqual([])
  })

  it('names every scenario of the platform’s rules', () => {
    const rules = scenarios.map((file) => file.replace('.scenario.json', ''))
    expect(rules.filter((rule) => !named.has(`\`${rule}\``))).toEqual([])
  })

  it('names nothing else', () => {
    const known = new Set([...assumptions.map(({ id }) => id), ...scenarios.map((file) => file.split('.')[0])])
    expect([...named].filter((name) => name.includes('-') && !known.has(name.slice(1, -1)))).toEqual([])
  })
})
