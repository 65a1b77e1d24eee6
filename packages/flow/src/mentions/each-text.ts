import { type XmlElement, textOf } from '@parley/xml'

/**
 * Visits a node and everything below it with its tag, its own text and its path: tags from below the node down to the text,
 * repeated ones with their place from 0, such as `assignmentItems/1/value/elementReference`.
 */
export function eachText(node: XmlElement, visit: (tag: string, path: string, text: string) => void, path = ''): void {
  visit(node.name, path, textOf(node))
  const counts = new Map<string, number>()
  for (const child of node.children) {
    if (child.kind === 'element') counts.set(child.name, (counts.get(child.name) ?? 0) + 1)
  }
  const seen = new Map<string, number>()
  for (const child of node.children) {
    if (child.kind !== 'element') continue
    const place = seen.get(child.name) ?? 0
    seen.set(child.name, place + 1)
    const step = listTags.has(child.name) || (counts.get(child.name) ?? 0) > 1 ? `${child.name}/${place}` : child.name
    eachText(child, visit, path === '' ? step : `${path}/${step}`)
  }
}

/** Children that form a list even when there is one, so that paths keep their shape. */
const listTags: ReadonlySet<string> = new Set([
  'assignees',
  'assignmentItems',
  'conditions',
  'customErrorMessages',
  'entryConditions',
  'exitConditions',
  'fields',
  'filters',
  'inputAssignments',
  'inputParameters',
  'outputAssignments',
  'outputParameters',
  'paths',
  'rules',
  'scheduledPaths',
  'sortOptions',
  'stageSteps',
  'transformValueActions',
  'waitEvents',
])
