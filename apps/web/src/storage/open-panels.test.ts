import { describe, expect, it } from 'vitest'
import { readOpenPanels, writeOpenPanels } from './open-panels.ts'
import { writeSetting } from './settings.ts'

const open = { side: 'phone', sideOpen: true, phoneColumn: false, drawer: 'log' } as const
const closed = { side: 'run', sideOpen: false, phoneColumn: true, drawer: undefined } as const

describe('open panels', () => {
  it.each([
    ['an open drawer', open],
    ['closed panels', closed],
  ])('come back as they were left: %s', (_, panels) => {
    writeOpenPanels('p1', panels)
    expect(readOpenPanels('p1')).toEqual(panels)
  })

  it('are those of one project only', () => {
    writeOpenPanels('p1', open)
    writeOpenPanels('p2', closed)
    expect(readOpenPanels('p1')).toBeUndefined()
  })

  it.each([
    ['is no JSON', '{'],
    ['names a tab that there is not', JSON.stringify({ projectId: 'p1', ...open, drawer: 'weather' })],
  ])('are forgotten when what is kept %s', (_, text) => {
    writeSetting('panels', text)
    expect(readOpenPanels('p1')).toBeUndefined()
  })
})
