import type { Rule } from '../../rule.ts'
import { startsOnChange } from './record-trigger.ts'
import { updatesOf } from './updates-of-record.ts'

/**
 * `best-practice/RecursiveAfterUpdate`: after a record is saved the flow saves it, or others of its object, again, which starts
 * the flow again.
 */
export const recursiveAfterUpdate: Rule = ({ document, view, vicinity }) => {
  if (view.start.triggerType !== 'RecordAfterSave' || !startsOnChange(view)) return []
  const { object } = view.start
  const found = [...vicinity.references.outputs.values()].filter(({ type }) => type.objectType === object)
  const names = new Set(['$Record', ...found.map(({ ref }) => ref)])
  return updatesOf(names, document, view).map(({ name, label }) => ({
    code: 'best-practice/RecursiveAfterUpdate',
    message: `${label || name} saves a ${object ?? 'record'} after a save of one, which can start this flow again. Set its fields in a before-save flow instead.`,
    where: { element: name },
  }))
}
