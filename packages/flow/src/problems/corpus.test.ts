import { describe, expect, it } from 'vitest'
import { checkFlow } from './check-flow.ts'
import { CORPUS, readRealFlow, realFlows } from '../testing/real-flows.ts'

const files = realFlows()

describe.skipIf(files.length === 0)(`flows that orgs run (skipped without ${CORPUS})`, () => {
  it('have no errors, so what we call an error is one', () => {
    const found = files.flatMap((name) => {
      // Samples of other tools were never in an org.
      if (name.startsWith('google__flow-lens')) return []
      return checkFlow(readRealFlow(name).document).filter(({ severity }) => severity === 'error')
    })
    expect(found).toEqual([])
  })
})
