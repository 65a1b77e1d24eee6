import { connector } from '../../codec/connector-field.ts'
import { type Fields, patchFields, readFields } from '../../codec/field.ts'
import { flag, textIfAny } from '../../codec/text-field.ts'
import { factList } from '../../facts/fact.ts'
import { plainField } from '../../mentions/plain-field.ts'
import { nextAndFault } from '../exit.ts'
import { headerFields } from '../header-fields.ts'
import type { ElementSlice } from '../slice.ts'
import { checkScreen } from './check-screen.ts'
import { fieldFact } from './field-fact.ts'
import { screenFields } from './screen-fields.ts'
import { componentsOf } from './components-of.ts'
import type { ScreenElement } from './screen-element.ts'

/** Screen: components on a page, and which of its buttons are there. */
export const screenSlice: ElementSlice<'screen'> = {
  kindLabel: 'Screen',
  canFault: false,
  view: (node) => ({ kind: 'screen', tag: node.name, ...readFields(node, fields) }),
  change: (node, before, changes, pen) => patchFields(node, fields, before, { ...before, ...changes }, pen),
  create: () => undefined,
  exits: (element) => nextAndFault(element.next, undefined),
  continuation: () => 'connector',
  check: checkScreen,
  fieldAt: (_element, mention) => plainField(mention.path),
  summary: (element) => {
    const count = componentsOf(element).length
    return count === 0 ? 'No fields yet' : count === 1 ? '1 field' : `${count} fields`
  },
  facts: (element) =>
    factList([
      ...componentsOf(element).map(fieldFact),
      ['Help', element.helpText],
      ['Buttons', buttonsOf(element).join(', ')],
      ['Once paused', element.allowPause ? element.pausedText : ''],
    ]),
}

const fields: Fields<Omit<ScreenElement, 'kind' | 'tag'>> = {
  ...headerFields,
  allowBack: flag('allowBack'),
  allowFinish: flag('allowFinish'),
  allowPause: flag('allowPause'),
  next: connector('connector'),
  fields: screenFields,
  helpText: textIfAny('helpText'),
  pausedText: textIfAny('pausedText'),
  showFooter: flag('showFooter'),
  showHeader: flag('showHeader'),
}

function buttonsOf({ showFooter, allowBack, allowFinish, allowPause }: ScreenElement): string[] {
  if (!showFooter) return []
  return [
    ...(allowBack ? ['Previous'] : []),
    ...(allowPause ? ['Pause'] : []),
    ...(allowFinish ? ['Next or Finish'] : []),
  ]
}
