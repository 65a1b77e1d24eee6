import type { Exit } from '../../elements/element.ts'
import type { GraphElement, LayoutGraph } from '../graph.ts'

/** The way out that an exit's short form describes; see `graphOf`. */
const ROLES: { readonly [prefix: string]: Exit['role'] } = { '!': 'fault', '@': 'forEach', '>': 'afterLast' }

/**
 * A graph in short form: one line `element: target target …` each, the first one is the start. `-` is an exit without
 * a target, `!x` a fault path, `@x` For Each, `>x` After Last, `~x` a Go To. Two or more plain exits are outcomes.
 */
export function graphOf(text: string): LayoutGraph {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return { isFreeForm: false, elements: lines.map(elementOf) }
}

function elementOf(line: string): GraphElement {
  const [id = '', rest = ''] = line.split(':').map((part) => part.trim())
  const words = rest.split(/\s+/).filter((word) => word !== '')
  const plain = words.filter((word) => !ROLES[word[0] ?? '']).length
  const exits = words.map((word, index): Exit => {
    const role = ROLES[word[0] ?? ''] ?? (plain > 1 ? 'outcome' : 'next')
    const target = word.replace(/^[!@>~]+/, '')
    const label = role === 'next' ? '' : role
    const isGoTo = word.includes('~')
    return { id: `e${index}`, role, label, isGoTo, ...(target !== '-' && { target }) }
  })
  return { id, exits, x: 0, y: 0 }
}
