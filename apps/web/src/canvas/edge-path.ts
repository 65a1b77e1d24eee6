export interface Point {
  readonly x: number
  readonly y: number
}

const RADIUS = 12

/** SVG path data of an orthogonal line through corner points, its corners rounded (12 units, less where a leg is short). */
export function edgePath(points: readonly Point[], radius = RADIUS): string {
  const corners = withoutRepeats(points)
  const [start, ...rest] = corners
  if (!start) return ''
  const parts = [`M${start.x} ${start.y}`]
  rest.forEach((corner, index) => {
    const before = corners[index]
    const after = corners[index + 2]
    if (!before || !after) {
      parts.push(`L${corner.x} ${corner.y}`)
      return
    }
    const reach = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2)
    const into = towards(corner, before, reach)
    const out = towards(corner, after, reach)
    parts.push(`L${into.x} ${into.y}`, `Q${corner.x} ${corner.y} ${out.x} ${out.y}`)
  })
  return parts.join('')
}

function withoutRepeats(points: readonly Point[]): Point[] {
  return points.filter((point, index) => {
    const before = points[index - 1]
    return !before || before.x !== point.x || before.y !== point.y
  })
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to)
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by }
}
