import { expect, it } from 'vitest'
import { leftBehind, unwritten } from './open-folder.ts'

const file = (place: string, text: string) => ({ place, text })
const folder = {
  files: new Map([
    ['a.flow-meta.xml', file('sub/a.flow', 'a')],
    ['b.flow-meta.xml', file('b.flow-meta.xml', 'b')],
    ['gone.flow-meta.xml', file('gone.flow-meta.xml', 'gone')],
    ['data/gone.json', file('data/gone.json', '{}')],
    ['__proto__', file('__proto__', 'p')],
  ]),
}
const files = new Map([
  ['a.flow-meta.xml', 'a'],
  ['b.flow-meta.xml', 'changed'],
  ['new.flow-meta.xml', 'new'],
  ['__proto__', 'p'],
])

it('has to be written: what differs, and what is new', () => {
  expect(unwritten(folder, files)).toEqual(['b.flow-meta.xml', 'new.flow-meta.xml'])
})

it('is left behind: a flow that the project has no more; data may be there without being used', () => {
  expect(leftBehind(folder, files)).toEqual(['gone.flow-meta.xml'])
})

it('is not left behind under a name that differs in its case: that may be the same file', () => {
  const renamed = new Map(folder.files).set('GONE.flow-meta.xml', file('GONE.flow-meta.xml', 'gone'))
  expect(leftBehind({ files: renamed }, new Map([...files, ['GONE.flow-meta.xml', 'gone']]))).toEqual([])
})
