import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const page = readFileSync(new URL('../../../../docs/fidelity.template.md', import.meta.url), 'utf8')
const scenarios = readdirSync(new URL('../../scenarios-project/scenarios/', import.meta.url))
const named = new Set(page.match(/`[a-z0-9-]+`/g))

describe('docs/fidelity.template.md', () => {
  it('names every scenario of the platform’s rules', () => {
    const rules = scenarios.map((file) => file.replace('.scenario.json', ''))
    expect(rules.filter((rule) => !named.has(`\`${rule}\``))).toEqual([])
  })

  it('names nothing else', () => {
    const known = new Set(scenarios.map((file) => file.split('.')[0]))
    expect([...named].filter((name) => name.includes('-') && !known.has(name.slice(1, -1)))).toEqual([])
  })
})
