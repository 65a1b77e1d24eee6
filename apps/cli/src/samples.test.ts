import { describe, expect, it } from 'vitest'
import { runCli } from './testing/run-cli.ts'

describe.each([
  { sample: 'order-update', scenarios: 6 },
  { sample: 'appointment-reminder', scenarios: 6 },
  { sample: 'broadcast', scenarios: 6 },
])('the sample $sample', ({ sample, scenarios }) => {
  it('passes its scenarios', () => {
    const { out, error } = runCli(`samples/${sample}`, ['test', '--reporter', 'json'])
    expect(error).toBe('')
    expect(JSON.parse(out)).toMatchObject({ passed: scenarios, failed: 0 })
  })

  it('has no error and no warning', () => {
    const found: { severity: string; element: string; code: string }[] = JSON.parse(
      runCli(`samples/${sample}`, ['check', '.', '--json']).out,
    )
    const grave = found.filter(({ severity }) => severity !== 'info').map(({ element, code }) => `${element} ${code}`)
    expect(grave).toEqual([])
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
