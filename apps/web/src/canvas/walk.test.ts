import { describe, expect, it } from 'vitest'
import type { CanvasEdge, CanvasModel, CanvasNode } from './project-canvas.ts'
import { walk, type Direction } from './walk.ts'

const card = (id: string, x: number, y: number) => ({ id, type: 'card', position: { x, y }, data: {} }) as CanvasNode
const line = (id: string, to: string, branchAt?: number): CanvasEdge => ({
  id,
  from: id.split('/')[0] ?? '',
  exit: id.split('/')[1] ?? '',
  to,
  kind: 'plain',
  isFault: false,
  path: '',
  count: { x: 0, y: 0 },
  bounds: [0, 0, 0, 0],
  ...(branchAt !== undefined && {
    plus: { x: branchAt, y: 0, name: '' },
    pill: { x: branchAt, y: 0, text: 'Yes' },
  }),
})

const model: CanvasModel = {
  nodes: [card('$Start', 100, 0), card('Ask', 100, 128), card('Left', 0, 256), card('Right', 200, 256)],
  edges: [
    line('$Start/connector', 'Ask'),
    line('Ask/rules1', 'Left', 0),
    line('Ask/default', 'Right', 200),
    line('Left/connector', '$End/Left/connector'),
    line('Left/fault', 'Right', 150),
    line('Right/connector', '$End/Right/connector'),
  ],
  extent: { left: 0, top: 0, width: 0, height: 0 },
}

describe('walk', () => {
  const cases: readonly (readonly [string, Direction, string | undefined])[] = [
    ['$Start', 'down', 'Ask'],
    ['Ask', 'up', '$Start'],
    ['Ask', 'down', 'Ask/rules1'],
    ['Ask/rules1', 'right', 'Ask/default'],
    ['Ask/default', 'left', 'Ask/rules1'],
    ['Ask/rules1', 'left', undefined],
    ['Ask/default', 'down', 'Right'],
    ['Ask/default', 'up', 'Ask'],
    ['Left', 'up', 'Ask/rules1'],
    ['Left', 'down', 'Left/fault'],
    ['Left', 'right', 'Left/fault'],
    ['Right', 'left', 'Left'],
    ['Right', 'down', undefined],
    ['Gone', 'down', undefined],
  ]
  it.each(cases)('from %s %s to %s', (from, direction, to) => {
    expect(walk(model, from, direction)).toBe(to)
  })
})
