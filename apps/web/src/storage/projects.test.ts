import { beforeEach, describe, expect, it, vi } from 'vitest'
import { deleteProject, listProjects, loadProject, putProject } from './projects.ts'
import { storageStatus } from './storage-status.ts'
import { STORED_VERSION } from './stored-project.ts'
import type { StoredProject } from './stored-project.ts'

const browser = vi.hoisted(() => ({ values: new Map<string, unknown>(), isFull: false, isForbidden: false }))

// A database of one store that can be full, so that old values are still read, or forbidden altogether.
vi.mock('./database.ts', () => {
  const { values } = browser
  const store = {
    getAllKeys: async () => [...values.keys()],
    getAll: async () => [...values.values()],
    delete: async (id: string) => void values.delete(id),
  }
  const open = {
    get: async (_store: string, id: string) => values.get(id),
    put: async (_store: string, value: unknown, id: string) => {
      if (browser.isFull) throw new DOMException('No room', 'QuotaExceededError')
      values.set(id, value)
    },
    transaction: () => ({ store, objectStore: () => store, done: Promise.resolve() }),
  }
  return {
    BESIDE_PROJECTS: [],
    database: () =>
      browser.isForbidden ? Promise.reject(new DOMException('No', 'SecurityError')) : Promise.resolve(open),
  }
})

function project(name: string): StoredProject {
  return {
    version: STORED_VERSION,
    id: 'p1',
    name,
    createdAt: 1,
    openedAt: 1,
    flows: [],
    files: [],
    drafts: [],
    versions: [],
  }
}

async function names(): Promise<readonly string[]> {
  return (await listProjects()).map(({ name }) => name)
}

beforeEach(async () => {
  Object.assign(browser, { isFull: false, isForbidden: false })
  await deleteProject(project(''))
})

describe('a browser whose storage is full', () => {
  beforeEach(async () => {
    await putProject(project('before'))
    browser.isFull = true
    await putProject(project('after'))
  })

  it('goes on with what it could not keep, not with what it kept before', async () => {
    expect((await loadProject('p1'))?.name).toBe('after')
    expect(await names()).toEqual(['after'])
  })

  it('is said to be full until everything is kept', async () => {
    await loadProject('p1')
    expect(storageStatus.getState()).toEqual({ state: 'failed', reason: 'full' })
    browser.isFull = false
    await putProject(project('later'))
    expect(storageStatus.getState().state).toBe('working')
    expect(await names()).toEqual(['later'])
  })

  it('forgets what is deleted', async () => {
    await deleteProject(project('after'))
    expect(await names()).toEqual([])
    expect(storageStatus.getState().state).toBe('working')
  })
})

it('goes on in this tab where storage is forbidden', async () => {
  browser.isForbidden = true
  await putProject(project('mine'))
  expect((await loadProject('p1'))?.name).toBe('mine')
  expect(await names()).toEqual(['mine'])
  expect(storageStatus.getState()).toEqual({ state: 'failed', reason: 'forbidden' })
})

it('takes a deletion back', async () => {
  await putProject(project('mine'))
  const undo = await deleteProject(project('mine'))
  expect(await names()).toEqual([])
  await undo()
  expect(await names()).toEqual(['mine'])
})
