import type { FlowElement, FlowResource, FlowView } from '@parley/flow'

/** One place of the flow in which a text was found. */
export interface Hit {
  /** API name of the element; for a resource its own. */
  readonly name: string
  readonly of: 'element' | 'resource'
  readonly title: string
  /** Where in it: `label`, `name`, or the path of a field, with the text that was found. */
  readonly field: string
  readonly text: string
}

const MAX_HITS = 100
/** Places in the file and on the canvas are no content that anyone looks for. */
const SKIPPED: readonly string[] = ['kind', 'tag', 'locationX', 'locationY', 'isGoTo']

/**
 * Finds a text, in any case, in labels, API names, descriptions and field values of elements and resources; at most one
 * hit for each field, in the file's order.
 */
export function searchFlow(view: FlowView, text: string): readonly Hit[] {
  const wanted = text.trim().toLowerCase()
  if (wanted === '') return []
  const hits: Hit[] = []
  for (const element of view.elements) collect(element, 'element', element.label || element.name, wanted, hits)
  for (const resource of view.resources) collect(resource, 'resource', resource.name, wanted, hits)
  return hits.slice(0, MAX_HITS)
}

function collect(item: FlowElement | FlowResource, of: Hit['of'], title: string, wanted: string, hits: Hit[]): void {
  for (const { path, text } of textsOf(item, '')) {
    if (!text.toLowerCase().includes(wanted)) continue
    hits.push({ name: item.name, of, title, field: path, text })
    if (hits.length >= MAX_HITS) return
  }
}

/** Every text inside an element or resource, with its path (`items/0/value/text`). Views are shallow plain data. */
function* textsOf(value: unknown, path: string): Generator<{ readonly path: string; readonly text: string }> {
  if (typeof value === 'string') {
    yield { path, text: value }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      if (!SKIPPED.includes(key)) yield* textsOf(part, path === '' ? key : `${path}/${key}`)
    }
  }
}
