import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Seed, editFor } from '../testing/random-edit.ts'
import { SAMPLE, flowOf } from '../testing/sample-flow.ts'
import { applyEdit, refusal } from './apply-edit.ts'
import { readOnlyFlow } from './read-only-flow.ts'

const typed = (processType: string) =>
  flowOf(SAMPLE.replace(/<processType>.*<\/processType>/, `<processType>${processType}</processType>`))

it.each([
  ['Workflow', 'flow/process-builder'],
  ['InvocableProcess', 'flow/process-builder'],
  ['CustomEvent', 'flow/process-builder'],
  ['AutoLaunchedFlow', undefined],
  ['Flow', undefined],
  ['constructor', undefined],
])('%s: %s', (processType, code) => {
  expect(readOnlyFlow(typed(processType))?.code).toBe(code)
})

it('refuses every edit, alone and together with others', () => {
  const document = typed('Workflow')
  const seed = fc.nat(999)
  const law = fc.property(fc.tuple(seed, seed, seed), (drawn: Seed) => {
    const edit = editFor(document, drawn)
    expect(refusal(document, edit)?.code).toBe('flow/process-builder')
    expect(applyEdit(document, edit)).toBe(document)
  })
  expect(() => fc.assert(law)).not.toThrow()
})
