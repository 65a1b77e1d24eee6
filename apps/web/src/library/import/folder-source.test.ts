import { expect, it } from 'vitest'
import { folderOfEntry } from './folder-source.ts'

/** A dropped folder with this many flows, given out a few at a time as browsers do. */
function droppedFolder(count: number): FileSystemDirectoryEntry {
  const refuse = (): never => {
    throw new Error('not asked for')
  }
  const common = { fullPath: '/', getParent: refuse }
  const children = Array.from({ length: count }, (_, at): FileSystemFileEntry => {
    const name = `${String(at)}.flow`
    return {
      ...common,
      name,
      isFile: true,
      isDirectory: false,
      get filesystem() {
        return refuse()
      },
      file: (done) => done(new File([name], name)),
    }
  })
  return {
    ...common,
    name: 'shop',
    isFile: false,
    isDirectory: true,
    get filesystem() {
      return refuse()
    },
    getDirectory: refuse,
    getFile: refuse,
    createReader: () => ({ readEntries: (done) => done(children.splice(0, 100)) }),
  }
}

it('lists all of a dropped folder, however few the browser gives at once', async () => {
  const children = await folderOfEntry(droppedFolder(250)).children()
  expect(children.map(({ kind }) => kind)).toEqual(Array.from({ length: 250 }, () => 'file'))
  const [, , last] = children
  expect(last?.kind === 'file' && (await last.open()).name).toBe('2.flow')
})
