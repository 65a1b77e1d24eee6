import type { Rule } from '../../rule.ts'

/** `best-practice/FlowDescription`: nothing tells the next person what the flow is for. An empty one is for nothing yet. */
export const flowDescription: Rule = ({ view }) => {
  if (view.properties.description.trim() !== '' || view.elements.length === 0) return []
  const message = 'This flow has no description. Say in its properties what it is for and who looks after it.'
  return [{ code: 'best-practice/FlowDescription', message, where: { field: 'description' } }]
}
