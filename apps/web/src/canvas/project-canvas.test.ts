import { applyEdit, exitsOf, layoutFlow, newFlow, viewOf, type Edit, type FlowDocument } from '@parley/flow'
import { describe, expect, it } from 'vitest'
import { EMPTY_CANVAS, projectCanvas, type CanvasModel } from './project-canvas.ts'

const insert = (element: string, exit: string, kind: 'decision' | 'assignment' | 'getRecords', name: string): Edit => ({
  type: 'insertElement',
  at: { element, exit },
  element: { kind, name, label: name.replaceAll('_', ' ') },
})
const flow = [
  insert('$Start', 'connector', 'decision', 'Ask'),
  insert('Ask', 'defaultConnector', 'getRecords', 'Find_People'),
  insert('Find_People', 'faultConnector', 'assignment', 'Note'),
].reduce(applyEdit, newFlow({ label: 'Test' }))

const project = (document: FlowDocument, previous: CanvasModel = EMPTY_CANVAS) =>
  projectCanvas(
    layoutFlow(document),
    viewOf(document),
    exitsOf,
    ({ kind }) => (kind === 'decision' ? 'logic' : 'data'),
    previous,
  )

describe('projectCanvas', () => {
  const model = project(flow)

  it('draws each element, Start and the ends', () => {
    expect(model.nodes.filter((node) => node.type === 'card').map((node) => node.id)).toEqual(
      expect.arrayContaining(['$Start', 'Ask', 'Find_People', 'Note']),
    )
    expect(model.nodes.filter((node) => node.type === 'end')).toHaveLength(2)
  })

  it('names each place where something can be added', () => {
    expect(model.edges.flatMap((edge) => edge.plus?.name ?? []).sort()).toEqual([
      'Add element after Find People',
      'Add element after Note',
      'Add element after Start',
      'Add element on Default Outcome',
      'Add element on Fault of Find People',
    ])
  })

  it('marks fault paths', () => {
    expect(model.edges.filter((edge) => edge.isFault).map((edge) => edge.id)).toEqual(['Find_People/faultConnector'])
  })

  it('keeps every object when nothing changed', () => {
    const again = project(flow, model)
    expect(again.nodes).toBe(model.nodes)
    expect(again.edges).toBe(model.edges)
  })

  it('gives React Flow the very same cards while a label is typed', () => {
    const typed = project(applyEdit(flow, { type: 'setLabel', element: 'Note', label: 'Noted' }), model)
    expect(typed.nodes).toBe(model.nodes)
    expect(typed.edges.filter((edge, index) => edge !== model.edges[index]).map((edge) => edge.id)).toEqual([
      'Note/connector',
    ])
  })

  it('keeps the cards that stay where they are when one is added', () => {
    const more = project(applyEdit(flow, insert('Note', 'connector', 'assignment', 'More')), model)
    const kept = more.nodes.filter((node) => model.nodes.includes(node)).map((node) => node.id)
    expect(kept).toEqual(expect.arrayContaining(['$Start', 'Ask', 'Find_People', 'Note']))
    expect(kept).not.toContain('More')
  })

  it('keeps Start in its place when branches are added', () => {
    const wider = project(applyEdit(flow, insert('Ask', 'defaultConnector', 'decision', 'Ask_More')), model)
    expect(wider.nodes.find((node) => node.id === '$Start')?.position).toEqual({ x: 0, y: 0 })
    expect(model.extent.left).toBeLessThanOrEqual(0)
  })

  it('draws a Go To as a stub with its target’s label', () => {
    const from = { element: 'Note', exit: 'connector' }
    const goTo = project(applyEdit(flow, { type: 'connect', from, target: 'Ask', isGoTo: true }))
    expect(goTo.edges.find((edge) => edge.id === 'Note/connector')?.goTo?.label).toBe('Ask')
  })
})
