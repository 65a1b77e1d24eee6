import { newFlow, readFlow, viewOf, writeFlow } from '@parley/flow'
import type { Edit, FlowDocument } from '@parley/flow'
import { beforeEach, describe, expect, it } from 'vitest'
import { activate, deactivate, planActivation } from './activate.ts'
import { dispatch } from './dispatch.ts'
import { type FlowVersion, MOST_VERSIONS, deletionRefusal, statusOf, versionRows, withStatus } from './flow-versions.ts'
import { isDirty } from './is-dirty.ts'
import { openFlow } from './open-flow.ts'
import { deleteVersion, openVersion, putVersionBack, restoreVersion } from './open-version.ts'
import { save, saveUnder } from './save.ts'
import { saveNewVersion, versionsOf } from './save-version.ts'
import { sessionStore } from './session-store.ts'
import { undo } from './undo-redo.ts'

const PATH = 'force-app/main/default/flows/Test.flow-meta.xml'
const state = sessionStore.getState
const addStep: Edit = {
  type: 'insertElement',
  at: { element: '$Start', exit: 'connector' },
  element: { kind: 'assignment', name: 'Count', label: 'Count' },
}
const relabel = (label: string): Edit => ({ type: 'setFlowProperties', changes: { label } })
const labelNow = (): string | undefined => state().document && viewOf(state().document ?? start).properties.label
const start = newFlow({ label: 'One' })

/** The list of versions as `number label status`, with `*` at the open one and `+` where changes are unsaved. */
function listed(): string[] {
  const { savedDocument } = state()
  if (savedDocument === undefined) return []
  return versionRows(versionsOf(state()), savedDocument, isDirty(state())).map(
    ({ number, label, status, isOpen, isUnsaved }) =>
      `${number} ${label} ${status}${isOpen ? ' *' : ''}${isUnsaved ? ' +' : ''}`,
  )
}

function open(document: FlowDocument, others: readonly FlowVersion[] = []): void {
  openFlow({
    project: { id: 'p1', name: 'Test' },
    files: new Map([[PATH, writeFlow(document)]]),
    versions: new Map([[PATH, { open: others.length + 1, savedAt: 0, others }]]),
    flowPath: PATH,
    document,
    savedDocument: document,
  })
}

beforeEach(() => open(start))

describe('saving', () => {
  it('writes into the open version', () => {
    dispatch(relabel('Two'))
    expect(save()).toEqual({})
    expect(listed()).toEqual(['1 Two Draft *'])
  })

  it('never changes an active version underneath', () => {
    open(withStatus(start, 'Active'))
    dispatch(relabel('Two'))
    expect(save()).toEqual({ newVersion: 2 })
    expect(listed()).toEqual(['2 Two Draft *', '1 One Active'])
  })

  it('saves an active version as it is where a folder on the disk keeps the history', () => {
    open(withStatus(start, 'Active'))
    sessionStore.setState({ project: { id: 'p1', name: 'Test', folder: 'my-project' } })
    dispatch(relabel('Two'))
    expect(save()).toEqual({})
    expect(listed()).toEqual(['1 Two Active *'])
  })

  it('makes no version where nothing changed', () => {
    open(withStatus(start, 'Active'))
    expect(save()).toEqual({})
    expect(listed()).toEqual(['1 One Active *'])
  })

  it('stops at fifty versions', () => {
    const others = Array.from({ length: MOST_VERSIONS - 1 }, (_, i) => ({
      number: i + 1,
      savedAt: 0,
      text: writeFlow(start),
    }))
    open(start, others)
    expect(saveNewVersion().refusal?.code).toBe('versions/too-many')
    expect(versionsOf(state()).open).toBe(MOST_VERSIONS)
  })
})

describe('a copy', () => {
  it('is a draft, also where undo leads', () => {
    open(withStatus(start, 'Active'))
    dispatch(relabel('Copy'))
    const { document } = state()
    if (document !== undefined) saveUnder('Copy', document)
    undo()
    expect([labelNow(), state().document && statusOf(state().document ?? start)]).toEqual(['One', 'Draft'])
    expect(listed()).toEqual(['1 Copy Draft * +'])
  })
})

describe('another version', () => {
  beforeEach(() => {
    dispatch(relabel('Two'))
    saveNewVersion()
  })

  it('is opened, and comes back with its unsaved changes', () => {
    dispatch(relabel('Two and more'))
    openVersion(1)
    expect([labelNow(), isDirty(state())]).toEqual(['One', false])
    expect(listed()).toEqual(['2 Two Draft +', '1 One Draft *'])
    openVersion(2)
    expect([labelNow(), isDirty(state())]).toEqual(['Two and more', true])
    expect(listed()).toEqual(['2 Two Draft * +', '1 One Draft'])
  })

  it('is restored in one step that undo takes back', () => {
    restoreVersion(1)
    expect([labelNow(), versionsOf(state()).open, isDirty(state())]).toEqual(['One', 2, true])
    undo()
    expect([labelNow(), isDirty(state())]).toEqual(['Two', false])
  })

  it('is deleted, and put back', () => {
    const deleted = deleteVersion(1)
    expect(listed()).toEqual(['2 Two Draft *'])
    if (deleted !== undefined) putVersionBack(deleted)
    expect(listed()).toEqual(['2 Two Draft *', '1 One Draft'])
  })

  it('gets the next number after the highest, whatever is open', () => {
    openVersion(1)
    saveNewVersion()
    expect(listed()).toEqual(['3 One Draft *', '2 Two Draft', '1 One Draft'])
  })
})

describe('activating', () => {
  it('is refused while the flow has errors', () => {
    expect(planActivation().refusal?.code).toBe('activate/errors')
  })

  it('saves what is unsaved and leaves one version active', () => {
    open(withStatus(start, 'Active'))
    dispatch(addStep)
    save()
    dispatch(relabel('Two'))
    expect(planActivation()).toEqual({ saves: true, instead: 1 })
    activate()
    expect(listed()).toEqual(['2 Two Active *', '1 One Inactive'])
    expect(readFlow(state().files.get(PATH) ?? '').document).toEqual(state().document)
  })

  it('is no step of the history: undo leads to earlier flows, not to an earlier status', () => {
    dispatch(addStep)
    activate()
    undo()
    const { document } = state()
    expect([document && statusOf(document), document && viewOf(document).elements.length]).toEqual(['Active', 0])
  })

  it('is taken back by deactivating, with unsaved changes left unsaved', () => {
    dispatch(addStep)
    activate()
    dispatch(relabel('Two'))
    deactivate()
    expect(listed()).toEqual(['1 One Inactive * +'])
  })
})

it.each([
  ['Active', false, true],
  ['Active', true, true],
  ['Inactive', true, true],
  ['Inactive', false, false],
  ['Draft', false, false],
] as const)('a version that is %s (open: %s) can’t be deleted: %s', (status, isOpen, isRefused) => {
  const row = { number: 1, label: 'One', status, savedAt: 0, isOpen, isUnsaved: false }
  expect(deletionRefusal(row) !== undefined).toBe(isRefused)
})
