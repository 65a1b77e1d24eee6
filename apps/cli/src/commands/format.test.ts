import { describe, expect, it } from 'vitest'
import { runCli } from '../testing/run-cli.ts'

const flows = 'samples/order-update/force-app/main/default/flows'
const untidy = '<Flow><label>B</label><apiVersion>67.0</apiVersion></Flow>'

describe('parley format', () => {
  it('rewrites what is not in canonical form, and nothing else', () => {
    const { code, out, written } = runCli(flows, ['format', 'Order_Update.flow-meta.xml', 'b.flow'], {
      'b.flow': untidy,
    })
    expect(code).toBe(0)
    expect(out).toBe('b.flow\n1 of 2 flows was changed\n')
    expect([...written.values()]).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>\n<Flow>\n    <apiVersion>67.0</apiVersion>\n    <label>B</label>\n</Flow>\n',
    ])
  })

  it('with --check writes nothing and says with its exit code whether it would', () => {
    const untouched = runCli('samples', ['format', '--check', '.'])
    expect(untouched).toMatchObject({ code: 0, error: '' })
    const { code, out, written } = runCli(flows, ['format', '--check', 'b.flow'], { 'b.flow': untidy })
    expect(code).toBe(1)
    expect(out).toBe('b.flow\n1 of 1 flow would change\n')
    expect(written.size).toBe(0)
  })

  it('formats the others beside a file that is no flow', () => {
    const { code, error, written } = runCli(flows, ['format', 'a.flow', 'b.flow'], {
      'a.flow': '<Flow>',
      'b.flow': untidy,
    })
    expect(code).toBe(2)
    expect(error).toMatch(/^a\.flow:1:\d+: xml\/\w+: /)
    expect(written.size).toBe(1)
  })

  it.each([
    ['nothing to format', ['format'], /no-path/],
    ['a path that is not there', ['format', 'nowhere'], /unreadable-file/],
    ['a folder without flows', ['format', '../messagingChannels'], /no-flows/],
  ])('refuses %s', (_what, argv, message) => {
    const { code, error } = runCli(flows, argv)
    expect(code).toBe(2)
    expect(error).toMatch(message)
  })
})
