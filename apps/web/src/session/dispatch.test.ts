import { newFlow, readFlow, viewOf } from '@parley/flow'
import type { Edit } from '@parley/flow'
import { beforeEach, describe, expect, it } from 'vitest'
import { dispatch } from './dispatch.ts'
import { isDirty } from './is-dirty.ts'
import { openFlow } from './open-flow.ts'
import { save } from './save.ts'
import { sessionStore } from './session-store.ts'
import { endMerge, redo, undo } from './undo-redo.ts'
import { select, setReadOnly } from './view-actions.ts'

const state = sessionStore.getState
const addAction: Edit = {
  type: 'insertElement',
  at: { element: '$Start', exit: 'connector' },
  element: { kind: 'assignment', name: 'Count', label: 'Count' },
}
const label = (text: string): Edit => ({ type: 'setLabel', element: 'Count', label: text })
const labelNow = (): string | undefined => {
  const { document } = state()
  return document === undefined ? undefined : viewOf(document).elementByName.get('Count')?.label
}

beforeEach(() => {
  const document = newFlow({ label: 'Test' })
  openFlow({
    project: { id: 'p1', name: 'Test' },
    files: new Map(),
    flowPath: 'force-app/main/default/flows/Test.flow-meta.xml',
    document,
    savedDocument: document,
  })
})

describe('dispatch', () => {
  it('takes typing in one field back in one step, and forth again', () => {
    dispatch(addAction)
    for (const text of ['A', 'Al', 'All']) dispatch(label(text), { mergeKey: 'Count/label' })
    undo()
    expect(labelNow()).toBe('Count')
    redo()
    expect(labelNow()).toBe('All')
  })

  it('starts a new step after the field was left', () => {
    dispatch(addAction)
    dispatch(label('A'), { mergeKey: 'Count/label' })
    endMerge()
    dispatch(label('Al'), { mergeKey: 'Count/label' })
    undo()
    expect(labelNow()).toBe('A')
  })

  it('leaves no step for an edit that is refused', () => {
    const refused = dispatch({ type: 'rename', from: 'Nobody', to: 'Somebody' })
    expect(refused).toBeDefined()
    expect(state().history.past).toHaveLength(0)
  })

  it('refuses everything in a second tab', () => {
    setReadOnly(true)
    expect(dispatch(addAction)?.code).toBe('session/read-only')
    expect(isDirty(state())).toBe(false)
  })

  it('refuses everything in a flow of Process Builder', () => {
    const { document } = readFlow('<Flow><label>Old</label><processType>Workflow</processType></Flow>')
    sessionStore.setState({ document })
    expect(dispatch(addAction)?.code).toBe('flow/process-builder')
    expect(state().document).toBe(document)
  })

  it('keeps a renamed element selected, and restores the selection on undo', () => {
    dispatch(addAction)
    select(['Count'])
    dispatch({ type: 'rename', from: 'Count', to: 'Count_All' })
    expect(state().selection).toEqual(['Count_All'])
    undo()
    expect(state().selection).toEqual(['Count'])
  })

  it('drops a removed element from the selection', () => {
    dispatch(addAction)
    select(['$Start', 'Count'])
    dispatch({ type: 'removeElement', element: 'Count' })
    expect(state().selection).toEqual(['$Start'])
  })
})

describe('isDirty', () => {
  it('compares with the last save, whichever way led there', () => {
    expect(isDirty(state())).toBe(false)
    dispatch(addAction)
    expect(isDirty(state())).toBe(true)
    undo()
    expect(isDirty(state())).toBe(false)
    redo()
    save()
    expect(isDirty(state())).toBe(false)
    dispatch(label('Other'))
    dispatch(label('Count'))
    expect(isDirty(state())).toBe(false)
    undo()
    expect(isDirty(state())).toBe(true)
  })

  it('holds for a flow that was never saved', () => {
    expect(isDirty({ document: newFlow({ label: 'New' }), savedDocument: undefined })).toBe(true)
  })
})
