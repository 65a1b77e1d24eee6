import { connector } from '../../codec/connector-field.ts'
import { type Fields, patchFields, readFields } from '../../codec/field.ts'
import { list, row } from '../../codec/list-field.ts'
import { NAMED_ORDER } from '../../codec/place.ts'
import { optionalInteger, optionalText, text, textIfAny } from '../../codec/text-field.ts'
import { factList } from '../../facts/fact.ts'
import { plainField } from '../../mentions/plain-field.ts'
import { conditionRow } from '../conditions/condition-row.ts'
import { filterRow } from '../conditions/filter-row.ts'
import type { Exit } from '../element.ts'
import { exit, exitKeys, withFault } from '../exit.ts'
import { headerFields } from '../header-fields.ts'
import { inputRow, outputRow } from '../rows.ts'
import type { ElementSlice } from '../slice.ts'
import { checkWait } from './check-wait.ts'
import { eventInWords } from './event-in-words.ts'
import { waitForm } from './wait-form.ts'
import type { WaitElement, WaitEvent } from './wait-element.ts'

/** Wait: goes on when the first of its events happens; the forms for an amount of time and a date have one event and one way on. */
export const waitSlice: ElementSlice<'wait'> = {
  kindLabel: 'Wait',
  canFault: true,
  view: (node) => ({ kind: 'wait', tag: node.name, ...readFields(node, fields) }),
  change: (node, before, changes, pen) => patchFields(node, fields, before, { ...before, ...changes }, pen),
  create: () => undefined,
  exits: (element) => withFault(waysOn(element), element.fault),
  continuation: (element) => waysOn(element).find(({ role }) => role !== 'outcome')?.id,
  check: checkWait,
  fieldAt: (_element, mention) => plainField(mention.path),
  summary: (element) => {
    const [first, ...others] = element.waitEvents
    if (first === undefined) return 'Waits for nothing yet'
    if (others.length > 0) return `For the first of ${others.length + 1} events`
    return waitForm(element) === 'conditions' ? `For ${first.label || first.name}` : eventInWords(first)
  },
  facts: (element) =>
    factList([
      ...element.waitEvents.map((event) => [titleOf(element, event), eventInWords(event)] as const),
      ['Time zone', element.timeZoneId],
    ]),
}

const fields: Fields<Omit<WaitElement, 'kind' | 'tag'>> = {
  ...headerFields,
  defaultNext: connector('defaultConnector'),
  defaultConnectorLabel: textIfAny('defaultConnectorLabel'),
  elementSubtype: optionalText('elementSubtype'),
  fault: connector('faultConnector'),
  timeZoneId: optionalText('timeZoneId'),
  waitEvents: list(
    'waitEvents',
    row<WaitEvent>(
      {
        name: text('name'),
        conditionLogic: textIfAny('conditionLogic'),
        conditions: list('conditions', conditionRow),
        next: connector('connector'),
        eventType: optionalText('eventType'),
        filterLogic: textIfAny('filterLogic'),
        filters: list('filters', filterRow),
        inputParameters: list('inputParameters', inputRow),
        label: text('label'),
        object: optionalText('object'),
        offset: optionalInteger('offset'),
        offsetUnit: optionalText('offsetUnit'),
        outputParameters: list('outputParameters', outputRow),
        resumeDate: optionalText('resumeDate'),
        resumeDateReference: optionalText('resumeDateReference'),
        resumeTime: optionalText('resumeTime'),
      },
      NAMED_ORDER,
    ),
  ),
}

/** An outcome for each event and the default path; where there is one event only by its form, that is the plain way on. */
function waysOn(element: WaitElement): readonly Exit[] {
  const { waitEvents, defaultNext, defaultConnectorLabel } = element
  const keys = exitKeys(waitEvents.map((event) => event.name))
  const otherwise = exit('defaultConnector', 'default', defaultConnectorLabel || 'Default Path', defaultNext)
  const [only, ...others] = waitEvents
  if (only !== undefined && others.length === 0 && waitForm(element) !== 'conditions') {
    const plain = exit(`waitEvents/${keys[0]}`, 'next', '', only.next)
    return defaultNext === undefined ? [plain] : [plain, otherwise]
  }
  return [
    ...waitEvents.map((event, i) => exit(`waitEvents/${keys[i]}`, 'outcome', event.label || event.name, event.next)),
    otherwise,
  ]
}

function titleOf(element: WaitElement, event: WaitEvent): string {
  return waitForm(element) === 'conditions' ? event.label || event.name : 'Waits'
}
