import { describe, expect, it } from 'vitest'
import { Unusable } from '../unusable.ts'
import { parseArguments, type OptionShapes } from './parse-arguments.ts'

const shapes: OptionShapes = { data: 'list', query: 'list', input: 'each', now: 'one', json: 'flag' }

describe('parseArguments', () => {
  it.each([
    [['Flow', '--data', 'a.json', 'b.json', '--json'], ['Flow'], ['a.json', 'b.json']],
    [['--data', 'a.json', 'b.json', 'Flow'], ['Flow'], ['a.json', 'b.json']],
    [['--data', 'a.json', 'b.json', '--json', 'Flow'], ['Flow'], ['a.json', 'b.json']],
    [['--data', 'a.json', '--data', 'b.json', 'Flow'], ['Flow'], ['a.json', 'b.json']],
    [['--data', 'a.json', 'Flow', '--query', 'SELECT Id FROM User'], ['Flow'], ['a.json']],
    [['--data=a.json', '--', 'Flow', '--json'], ['Flow', '--json'], ['a.json']],
    [['Flow', 'Other'], ['Flow', 'Other'], []],
  ])('%j', (argv, positionals, data) => {
    const args = parseArguments(argv, shapes, 1)
    expect(args.positionals).toEqual(positionals)
    expect(args.values('data')).toEqual(data)
  })

  it('keeps every mention, in order, and tells flags', () => {
    const args = parseArguments(['--input', 'a=1', '--json', '--input', 'a=-2', '--now', 'x', '--now', 'y'], shapes, 0)
    expect(args.values('input')).toEqual(['a=1', 'a=-2'])
    expect(args.value('now')).toBe('y')
    expect(args.flags.has('json')).toBe(true)
    expect(args.value('data')).toBeUndefined()
  })

  it.each([
    [['--unknown'], "Unknown option '--unknown'"],
    [['--now'], "Option '--now <value>' argument missing"],
    [['--json=1'], "Option '--json' does not take an argument"],
    [['--now', '--json'], "Option '--now' argument is ambiguous"],
  ])('refuses %j', (argv, complaint) => {
    const message = `${complaint}. The options stand under parley COMMAND --help.`
    const refused = new Unusable([{ code: 'bad-option', message }])
    expect(() => parseArguments(argv, shapes, 0)).toThrow(refused)
  })
})
