import type { Rule } from '../../rule.ts'

/** `best-practice/AutoLayout`: the cards stand where somebody put them. */
export const autoLayout: Rule = ({ view }) => {
  if (view.properties.canvasMode !== 'FREE_FORM_CANVAS') return []
  const message = 'This flow is laid out by hand. Auto-Layout keeps cards and lines in order by itself.'
  return [{ code: 'best-practice/AutoLayout', message, where: {} }]
}
