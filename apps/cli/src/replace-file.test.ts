import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { replaceFile } from './replace-file.ts'

describe('replaceFile', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('keeps the mode and leaves nothing else behind', () => {
    const file = join(folder, 'a.flow')
    writeFileSync(file, 'old')
    chmodSync(file, 0o640)
    replaceFile(file, 'new')
    expect(readFileSync(file, 'utf8')).toBe('new')
    expect(statSync(file).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder)).toEqual(['a.flow'])
  })

  it('writes through a link', () => {
    writeFileSync(join(folder, 'a.flow'), 'old')
    symlinkSync('a.flow', join(folder, 'b.flow'))
    replaceFile(join(folder, 'b.flow'), 'new')
    expect(lstatSync(join(folder, 'b.flow')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(folder, 'a.flow'), 'utf8')).toBe('new')
  })

  it('makes a file that was not there', () => {
    replaceFile(join(folder, 'a.flow'), 'new')
    expect(readFileSync(join(folder, 'a.flow'), 'utf8')).toBe('new')
  })

  it('leaves nothing behind where it can’t write', () => {
    symlinkSync(folder, join(folder, 'a.flow'))
    expect(() => replaceFile(join(folder, 'a.flow'), 'new')).toThrow(/EACCES|EISDIR|ENOTDIR|EPERM/)
    expect(readdirSync(folder)).toEqual(['a.flow'])
  })
})
