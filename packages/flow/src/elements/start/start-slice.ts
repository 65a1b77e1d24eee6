import { type Fields, readFields } from '../../codec/field.ts'
import { connector } from '../../codec/connector-field.ts'
import { list, row, within } from '../../codec/list-field.ts'
import { NAMED_ORDER } from '../../codec/place.ts'
import { flag, integer, optionalInteger, optionalText, text } from '../../codec/text-field.ts'
import { plainField } from '../../mentions/plain-field.ts'
import { filterRow } from '../conditions/filter-row.ts'
import { START } from '../element.ts'
import { exit, exitKeys } from '../exit.ts'
import type { ElementSlice } from '../slice.ts'
import { checkStart } from './check-start.ts'
import { pathLabel } from './path-label.ts'
import type { Capability, ScheduledPath, StartElement } from './start-element.ts'
import { startSummary } from './start-summary.ts'

/** Start: where every run begins, with the trigger. It has no name or label in the file and cannot be made or removed. */
export const startSlice: ElementSlice<'start'> = {
  kindLabel: 'Start',
  canFault: false,
  view: (node) => ({ ...EMPTY_START, tag: node.name, ...readFields(node, fields) }),
  change: (node) => node,
  create: () => undefined,
  exits: ({ next, scheduledPaths }) => {
    const keys = exitKeys(scheduledPaths.map((path) => path.name))
    const immediately = scheduledPaths.length === 0 ? '' : 'Run Immediately'
    return [
      exit('connector', 'next', immediately, next),
      ...scheduledPaths.map((path, i) => exit(`scheduledPaths/${keys[i]}`, 'outcome', pathLabel(path), path.next)),
    ]
  },
  continuation: () => 'connector',
  check: checkStart,
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
  filterLogic: '',
  filters: [],
  filterFormula: '',
  doesRequireRecordChangedToMeetCriteria: false,
  frequency: '',
  startDate: '',
  startTime: '',
  flowRunAsUser: '',
  segment: '',
  form: '',
  eventName: '',
  capabilities: [],
  scheduledPaths: [],
}

const scheduledPathRow = row<ScheduledPath>(
  {
    name: text('name'),
    next: connector('connector'),
    label: text('label'),
    maxBatchSize: optionalInteger('maxBatchSize'),
    offsetNumber: optionalInteger('offsetNumber'),
    offsetUnit: optionalText('offsetUnit'),
    pathType: optionalText('pathType'),
    recordField: optionalText('recordField'),
    timeSource: optionalText('timeSource'),
  },
  NAMED_ORDER,
)

const fields: Fields<Omit<StartElement, 'kind' | 'tag' | 'name' | 'label' | 'description'>> = {
  locationX: integer('locationX'),
  locationY: integer('locationY'),
  capabilities: list('capabilityTypes', row<Capability>({ capabilityName: text('capabilityName') }, NAMED_ORDER)),
  next: connector('connector'),
  doesRequireRecordChangedToMeetCriteria: flag('doesRequireRecordChangedToMeetCriteria'),
  eventName: text('eventName'),
  filterFormula: text('filterFormula'),
  filterLogic: text('filterLogic'),
  filters: list('filters', filterRow),
  flowRunAsUser: text('flowRunAsUser'),
  form: text('form'),
  frequency: within('schedule', text('frequency')),
  maxBatchSize: optionalInteger('maxBatchSize'),
  object: optionalText('object'),
  recordTriggerType: optionalText('recordTriggerType'),
  scheduledPaths: list('scheduledPaths', scheduledPathRow),
  segment: text('segment'),
  startDate: within('schedule', text('startDate')),
  startTime: within('schedule', text('startTime')),
  triggerType: optionalText('triggerType'),
}
