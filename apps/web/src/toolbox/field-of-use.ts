import type { FlowElement } from '@parley/flow'

/**
 * The form's field for a place in the file, so that a use can be focused: `rules/0/conditions/1/rightValue/elementReference`
 * is the field `outcomes/0/conditions/1/rightValue`. Inputs of an action are named by their API name.
 */
export function fieldOfUse(path: string, element: FlowElement | undefined): string {
  const input = /^inputParameters\/(\d+)/.exec(path)?.[1]
  if (input !== undefined && element && 'inputs' in element) return element.inputs[Number(input)]?.name ?? 'label'
  return path
    .replace(/\/(elementReference|stringValue|apexValue)$/, '')
    .replace(/^rules\//, 'outcomes/')
    .replace(/^assignmentItems\//, 'items/')
    .replace(/^transformValues\/\d+\/transformValueActions\//, 'actions/')
    .replace(/^outputParameters\//, 'outputs/')
}
