import { type Fields, readFields } from '../../codec/field.ts'
import { connector } from '../../codec/connector-field.ts'
import { list, row } from '../../codec/list-field.ts'
import { NAMED_ORDER } from '../../codec/place.ts'
import { integer, optionalText, text } from '../../codec/text-field.ts'
import { START, type ScheduledPath, type StartElement } from '../element.ts'
import { exit, exitKeys } from '../exit.ts'
import { plainField } from '../../mentions/plain-field.ts'
import type { ElementSlice } from '../slice.ts'
import { startSummary } from './start-summary.ts'

/** Start: where every run begins, with the trigger. It has no name or label in the file and cannot be made or removed. */
export const startSlice: ElementSlice<'start'> = {
  kindLabel: () => 'Start',
  view: (node) => ({ ...EMPTY_START, tag: node.name, ...readFields(node, fields) }),
  change: (node) => node,
  create: () => undefined,
  exits: ({ next, scheduledPaths }) => {
    const keys = exitKeys(scheduledPaths.map((path) => path.name))
    const immediately = scheduledPaths.length === 0 ? '' : 'Run Immediately'
    return [
      exit('connector', 'next', immediately, next),
      ...scheduledPaths.map((path, i) =>
        exit(`scheduledPaths/${keys[i]}`, 'outcome', path.label || path.name, path.next),
      ),
    ]
  },
  continuation: () => 'connector',
  check: () => [],
  fieldAt: (_element, mention) => plainField(mention.path),
  summary: startSummary,
}

/** The Start of a flow that has none, and what a `start` node never says. */
export const EMPTY_START: StartElement = {
  kind: 'start',
  name: START,
  label: 'Start',
  description: '',
  tag: 'start',
  locationX: 0,
  locationY: 0,
  scheduledPaths: [],
}

const fields: Fields<Omit<StartElement, 'kind' | 'tag' | 'name' | 'label' | 'description'>> = {
  locationX: integer('locationX'),
  locationY: integer('locationY'),
  next: connector('connector'),
  object: optionalText('object'),
  recordTriggerType: optionalText('recordTriggerType'),
  scheduledPaths: list(
    'scheduledPaths',
    row<ScheduledPath>({ name: text('name'), next: connector('connector'), label: text('label') }, NAMED_ORDER),
  ),
  triggerType: optionalText('triggerType'),
}
