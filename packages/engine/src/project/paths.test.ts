import { describe, expect, it } from 'vitest'
import { folderOf, normalPath, pathInside, resolvePath } from './paths.ts'

describe('normalPath', () => {
  it.each([
    ['a/./b/../c.json', 'a/c.json'],
    ['./flows\\Send.flow-meta.xml', 'flows/Send.flow-meta.xml'],
    ['../shared/../data.json', '../data.json'],
    ['../../a', '../../a'],
    ['/a//b/', 'a/b'],
    ['.', ''],
  ])('%s is %s', (path, expected) => {
    expect(normalPath(path)).toBe(expected)
  })
})

describe('resolvePath', () => {
  it.each([
    ['scenarios', '..', ''],
    ['scenarios/old', '../../data/people.json', 'data/people.json'],
    ['', 'data/people.json', 'data/people.json'],
    ['tests', '../shop', 'shop'],
  ])('in %s, %s is %s', (folder, path, expected) => {
    expect(resolvePath(folder, path)).toBe(expected)
  })
})

describe('folderOf and pathInside', () => {
  it('take a path apart', () => {
    expect(folderOf('a/b/c.json')).toBe('a/b')
    expect(folderOf('c.json')).toBe('')
    expect(pathInside('shop', 'shop/data/a.json')).toBe('data/a.json')
    expect(pathInside('', 'data/a.json')).toBe('data/a.json')
    expect(pathInside('shop', 'shopping/a.json')).toBeUndefined()
  })
})
