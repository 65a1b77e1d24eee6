import { newFlow, viewOf, writeFlow } from '@parley/flow'
import { beforeEach, describe, expect, it } from 'vitest'
import { isDirty } from './is-dirty.ts'
import { openFlow } from './open-flow.ts'
import { sessionStore } from './session-store.ts'
import { takeFile } from './take-file.ts'
import { undo } from './undo-redo.ts'

const mine = newFlow({ label: 'Mine' })
const theirs = writeFlow(newFlow({ label: 'Theirs' }))
const label = () => {
  const { document } = sessionStore.getState()
  return document && viewOf(document).properties.label
}

beforeEach(() => {
  openFlow({
    project: { id: 'p', name: 'P' },
    files: new Map([
      ['a.flow-meta.xml', writeFlow(mine)],
      ['b.flow-meta.xml', 'b'],
    ]),
    flowPath: 'a.flow-meta.xml',
    document: mine,
    savedDocument: mine,
  })
})

describe('takeFile', () => {
  it('goes on with the text of the open flow, as saved, and can be undone', () => {
    expect(takeFile('a.flow-meta.xml', theirs)).toBe(true)
    expect(label()).toBe('Theirs')
    expect(isDirty(sessionStore.getState())).toBe(false)
    undo()
    expect(label()).toBe('Mine')
    expect(isDirty(sessionStore.getState())).toBe(true)
  })

  it('takes another file without touching the open flow', () => {
    expect(takeFile('b.flow-meta.xml', theirs)).toBe(true)
    expect(sessionStore.getState().files.get('b.flow-meta.xml')).toBe(theirs)
    expect(label()).toBe('Mine')
  })

  it('keeps what is open when the text is no flow', () => {
    expect(takeFile('a.flow-meta.xml', '<Flow')).toBe(false)
    expect(sessionStore.getState().files.get('a.flow-meta.xml')).toBe(writeFlow(mine))
  })
})
