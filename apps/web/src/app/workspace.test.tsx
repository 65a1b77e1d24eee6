import { newFlow, writeFlow } from '@parley/flow'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { dispatch, sessionStore } from '../session/index.ts'
import { STORED_VERSION, loadProject, putProject } from '../storage/index.ts'
import { leaveProject, openStoredFlow } from './workspace.ts'

const PATH = 'force-app/main/default/flows/A.flow-meta.xml'

// A page that is not served securely: it has no locks, and every tab owns its project.
beforeAll(() => void vi.stubGlobal('navigator', {}))

beforeEach(async () => {
  await leaveProject()
  await putProject({
    version: STORED_VERSION,
    id: 'p1',
    name: 'Test',
    createdAt: 1,
    openedAt: 1,
    flows: [{ path: PATH, apiName: 'A', label: 'A', status: 'Draft', changedAt: 1 }],
    files: [[PATH, writeFlow(newFlow({ label: 'A' }))]],
    drafts: [],
    versions: [],
  })
})

async function storedLabel(): Promise<string | undefined> {
  await leaveProject()
  return (await loadProject('p1'))?.flows[0]?.label
}

function setLabel(label: string): void {
  dispatch({ type: 'setFlowProperties', changes: { label } })
}

describe('what is changed is kept', () => {
  it('when the project is left right after', async () => {
    await openStoredFlow('p1', 'A')
    setLabel('Changed')
    expect(await storedLabel()).toBe('Changed')
  })

  it.each([
    ['of this project', 'p1'],
    ['of another one', 'p2'],
  ])('after an address %s that leads nowhere', async (_whose, projectId) => {
    await openStoredFlow('p1', 'A')
    expect(await openStoredFlow(projectId, 'Gone')).toBe('missing')
    expect(sessionStore.getState().flowApiName).toBe('')
    expect(await openStoredFlow('p1', 'A')).toBe('opened')
    setLabel('Changed')
    expect(await storedLabel()).toBe('Changed')
  })
})
