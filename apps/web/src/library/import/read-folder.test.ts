import { describe, expect, it } from 'vitest'
import type { FileSource, FolderSource } from './folder-source.ts'
import { readFolder } from './read-folder.ts'

interface Tree {
  readonly [name: string]: string | Tree
}

const LIMITS = { entries: 20, bytes: 100, depth: 3 }

function file(name: string, text: string): FileSource {
  const bytes = new TextEncoder().encode(text)
  const open = (): ReturnType<FileSource['open']> =>
    text === 'unreadable'
      ? Promise.reject(new Error('gone'))
      : Promise.resolve({ name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) })
  return { kind: 'file', name, open }
}

function folder(name: string, tree: Tree): FolderSource {
  const children = Object.entries(tree).map(([child, content]) =>
    typeof content === 'string' ? file(child, content) : folder(child, content),
  )
  return { kind: 'folder', name, children: () => Promise.resolve(children) }
}

const read = (tree: Tree) => readFolder(folder('shop', tree), (path) => path.endsWith('.flow'), LIMITS)

describe('readFolder', () => {
  it('reads what is wanted, in every folder but hidden and installed ones', async () => {
    const found = await read({
      'b.flow': 'b',
      flows: { 'a.flow': 'a', 'readme.md': '' },
      '.git': { 'x.flow': 'x' },
      node_modules: { 'y.flow': 'y' },
    })
    expect('files' in found && [...found.files].map(([path, bytes]) => [path, bytes.length])).toEqual([
      ['b.flow', 1],
      ['flows/a.flow', 1],
    ])
    expect(found).toMatchObject({ refused: [], others: 1 })
  })

  it('tells the files that can’t be read or named, and goes on', async () => {
    const found = await read({ 'a.flow': 'unreadable', 'b\u0000.flow': '', 'c.flow': 'c' })
    expect(found).toMatchObject({ refused: [{ name: 'b\u0000.flow' }, { name: 'a.flow' }] })
    expect('files' in found && [...found.files.keys()]).toEqual(['c.flow'])
  })

  it.each<[string, Tree, string]>([
    [
      'too many files',
      Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`${at}.md`, ''])),
      'more than 20 files',
    ],
    ['too much', { 'a.flow': 'a'.repeat(60), 'b.flow': 'b'.repeat(60) }, 'MB'],
    ['too deep', { a: { b: { c: { d: {} } } } }, 'inside each other'],
  ])('uses nothing of a folder with %s', async (_, tree, fault) => {
    expect(await read(tree)).toMatchObject({ fault: expect.stringContaining(fault) })
  })

  it('says so when the folder itself can’t be read', async () => {
    const gone: FolderSource = { kind: 'folder', name: 'shop', children: () => Promise.reject(new Error('gone')) }
    expect(await readFolder(gone, () => true)).toMatchObject({ fault: expect.stringContaining('could not read') })
  })
})
