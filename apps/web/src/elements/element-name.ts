import type { FlowElement } from '@parley/flow'

const PLACEHOLDER = /^New_(Action|Assignment|Decision|Loop|Get_Records|Transform)(_\d+)?$/

/**
 * A new element needs an API name in the file before the person has chosen one. Until it has a label it carries a
 * placeholder, which forms show as empty and which the first label replaces.
 */
export function hasPlaceholderName(element: Pick<FlowElement, 'name' | 'label'>): boolean {
  return element.label === '' && PLACEHOLDER.test(element.name)
}

/** What a card and a list call an element: its label, or words that say that it has none yet. */
export function titleOf(element: FlowElement): string {
  if (element.kind === 'start') return 'Start'
  if (element.label !== '') return element.label
  return hasPlaceholderName(element) ? element.name.replace(/_\d+$/, '').replaceAll('_', ' ') : element.name
}
