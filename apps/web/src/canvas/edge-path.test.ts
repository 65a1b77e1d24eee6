import { describe, expect, it } from 'vitest'
import { edgePath } from './edge-path.ts'

describe('edgePath', () => {
  const cases = [
    { name: 'no points', points: [], path: '' },
    {
      name: 'a straight line',
      points: [
        [0, 0],
        [0, 64],
      ],
      path: 'M0 0L0 64',
    },
    {
      name: 'a rounded corner',
      points: [
        [0, 0],
        [0, 40],
        [40, 40],
      ],
      path: 'M0 0L0 28Q0 40 12 40L40 40',
    },
    {
      name: 'a short leg takes half of itself',
      points: [
        [0, 0],
        [0, 8],
        [40, 8],
      ],
      path: 'M0 0L0 4Q0 8 4 8L40 8',
    },
    {
      name: 'repeated points',
      points: [
        [0, 0],
        [0, 0],
        [0, 10],
        [0, 10],
      ],
      path: 'M0 0L0 10',
    },
  ]
  it.each(cases)('$name', ({ points, path }) => {
    expect(edgePath(points.map(([x = 0, y = 0]) => ({ x, y })))).toBe(path)
  })
})
