import { describe, expect, it } from 'vitest'
import { isIgnored, readIgnoreRules } from './ignore-rules.ts'

describe('isIgnored', () => {
  it.each<[string, string, 'file' | 'folder', boolean | undefined]>([
    ['build', 'build', 'folder', true],
    ['build', 'a/b/build', 'file', true],
    ['build', 'builds', 'file', undefined],
    ['build/', 'build', 'file', undefined],
    ['build/', 'a/build', 'folder', true],
    ['/build', 'build', 'folder', true],
    ['/build', 'a/build', 'folder', undefined],
    ['a/build', 'a/build', 'folder', true],
    ['a/build', 'b/a/build', 'folder', undefined],
    ['*.flow', 'a/x.flow', 'file', true],
    ['*.flow', 'x.flow-meta.xml', 'file', undefined],
    ['a/*.flow', 'a/b/x.flow', 'file', undefined],
    ['a/**', 'a/b/x.flow', 'file', true],
    ['a/**', 'a', 'folder', undefined],
    ['**/old', 'old', 'folder', true],
    ['**/old', 'a/b/old', 'folder', true],
    ['a/**/old', 'a/old', 'folder', true],
    ['a/**/old', 'a/b/c/old', 'folder', true],
    ['x?.flow', 'x1.flow', 'file', true],
    ['x[0-9].flow', 'xa.flow', 'file', undefined],
    ['x[!0-9].flow', 'xa.flow', 'file', true],
    ['[z-a]', 'a', 'file', undefined],
    ['a+b(1).flow', 'a+b(1).flow', 'file', true],
    ['# note', '# note', 'file', undefined],
    ['\\#note', '#note', 'file', true],
    ['\\!important', '!important', 'file', true],
    ['trailing   ', 'trailing', 'file', true],
    ['*.flow\r\n!keep.flow', 'keep.flow', 'file', false],
    ['!keep.flow\n*.flow', 'keep.flow', 'file', true],
    ['\n\n/', 'x', 'folder', undefined],
  ])('%j about %s, a %s: %s', (text, path, kind, expected) => {
    expect(isIgnored(readIgnoreRules(text), path, kind === 'folder')).toBe(expected)
  })
})
