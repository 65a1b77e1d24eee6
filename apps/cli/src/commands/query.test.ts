import { describe, expect, it } from 'vitest'
import { runCli } from '../testing/run-cli.ts'

const sample = 'samples/order-update'
const soql =
  "SELECT Name, MessagingChannel.DeveloperName FROM MessagingEndUser WHERE MessagingConsentStatus = 'OptedOut'"

describe('parley query', () => {
  it('answers as JSON, as the REST API writes rows', () => {
    const { code, out } = runCli(sample, ['query', soql, '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      soql,
      totalSize: 1,
      records: [{ Name: 'Chloe Martin', MessagingChannel: { DeveloperName: 'Juniper_WhatsApp' } }],
    })
  })

  it('answers people with a table', () => {
    const { out } = runCli(sample, ['query', soql])
    expect(out.split('\n').map((line) => line.trim().split(/ {2,}/))).toEqual([
      ['Name', 'MessagingChannel.DeveloperName'],
      ['Chloe Martin', 'Juniper_WhatsApp'],
      ['1 row'],
      [''],
    ])
  })

  it('answers for a folder in metadata format that is named', () => {
    const files = {
      'package.xml': '<Package/>',
      'Shop.messagingChannel': '<MessagingChannel><masterLabel>Shop</masterLabel></MessagingChannel>',
    }
    const argv = ['query', 'SELECT MasterLabel FROM MessagingChannel', '--json', '--project', '.']
    const { code, out } = runCli('docs', argv, files)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ records: [{ MasterLabel: 'Shop' }] })
  })

  it.each([
    ['a mistake in it', ['query', 'SELECT Nmae FROM MessagingEndUser'], /^SOQL:1:8: /],
    ['no query', ['query'], /no-query/],
  ])('exits with 2 for %s', (_, argv, message) => {
    const { code, error } = runCli(sample, argv)
    expect(code).toBe(2)
    expect(error).toMatch(message)
  })
})
