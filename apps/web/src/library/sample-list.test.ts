import { exportChecks } from '@parley/engine'
import { describe, expect, it } from 'vitest'
import { sampleFiles } from './sample-files.ts'
import { SAMPLES, STARTER } from './sample-list.ts'

const readmes = import.meta.glob<string>('./*/README.md', {
  base: '../../../../samples',
  query: '?raw',
  import: 'default',
  eager: true,
})

describe.each(SAMPLES)('the sample $id', (sample) => {
  it('brings the flow that opens, its org and its scenarios', async () => {
    const paths = [...(await sampleFiles(sample.id)).keys()]
    expect(paths).toContain(`force-app/main/default/flows/${sample.flow}.flow-meta.xml`)
    expect(paths).toContain('sfdx-project.json')
    expect(paths.some((path) => path.startsWith('data/'))).toBe(true)
    expect(paths.filter((path) => path.startsWith('scenarios/')).length).toBeGreaterThanOrEqual(4)
  })

  it('asks and proposes what its README does', () => {
    const [, question, lines] = (readmes[`./${sample.id}/README.md`] ?? '').split('\n\n')
    expect(question).toBe(sample.question)
    expect(lines?.trim().split('\n')).toEqual(sample.tries.map((line) => `- ${line}`))
  })
})

it.each([...SAMPLES, STARTER])('$id goes out as it is, and says what in it is made up', async ({ id }) => {
  const files = await sampleFiles(id)
  const { findings } = exportChecks(files, {})
  expect(findings.map(({ code }) => code)).toEqual(['export/made-up'])
  const metadata = [...files.keys()].filter((path) => /\.(conversationMessageDefinition|messagingChannel)-/.test(path))
  const names = metadata.map((path) => path.slice(path.lastIndexOf('/') + 1, path.indexOf('.')))
  for (const name of names) expect(findings[0]?.message).toContain(name)
})
