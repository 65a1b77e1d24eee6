import { describe, expect, it } from 'vitest'
import { runCli } from './testing/run-cli.ts'

describe.each([
  { sample: 'order-update', scenarios: 6, warnings: [] },
  { sample: 'appointment-reminder', scenarios: 6, warnings: [] },
  // Send Batch is reached once per 100 customers; its description and the README say so.
  { sample: 'broadcast', scenarios: 6, warnings: ['Send_Batch action/in-loop'] },
])('the sample $sample', ({ sample, scenarios, warnings }) => {
  it('passes its scenarios', () => {
    const { out, error } = runCli(`samples/${sample}`, ['test', '--reporter', 'json'])
    expect(error).toBe('')
    expect(JSON.parse(out)).toMatchObject({ passed: scenarios, failed: 0 })
  })

  it('has no problem that it does not explain', () => {
    const found: { severity: string; element: string; code: string }[] = JSON.parse(
      runCli(`samples/${sample}`, ['check', '.', '--json']).out,
    )
    const grave = found.filter(({ severity }) => severity !== 'info').map(({ element, code }) => `${element} ${code}`)
    expect(grave).toEqual(warnings)
  })
})

describe('the broadcast', () => {
  const phones = JSON.parse(
    runCli('samples/broadcast', ['query', 'SELECT Name, MessagingPlatformKey FROM MessagingEndUser', '--json']).out,
  )

  it('has 250 different customers, with numbers that are reserved for fiction', () => {
    const records: { Name: string; MessagingPlatformKey: string }[] = phones.records
    expect(new Set(records.map(({ Name }) => Name)).size).toBe(250)
    expect(new Set(records.map(({ MessagingPlatformKey }) => MessagingPlatformKey)).size).toBe(250)
    expect(records.filter(({ MessagingPlatformKey }) => !/^447700900\d{3}$/.test(MessagingPlatformKey))).toEqual([])
  })
})
