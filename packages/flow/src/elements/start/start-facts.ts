import type { FlowView } from '../../document/document.ts'
import { conditionsInWords, filtersInWords } from '../../facts/conditions-in-words.ts'
import { type Fact, factList } from '../../facts/fact.ts'
import { pathLabel } from './path-label.ts'
import { pathTimeInWords } from './path-time-in-words.ts'
import { scheduleInWords } from './schedule-in-words.ts'
import type { StartElement } from './start-element.ts'
import { triggerInWords } from './start-summary.ts'

/** What sets the flow off, which records it is for, when its paths run and what makes it end early. */
export function startFacts({ start, resources }: FlowView): readonly Fact[] {
  const { filterFormula, filters, filterLogic, maxBatchSize, scheduledPaths, capabilities } = start
  return [
    ...factList([
      ['Starts', triggerInWords(start)],
      ['Schedule', start.triggerType === 'Scheduled' || start.frequency === '' ? '' : scheduleInWords(start)],
      ['Entry conditions', filterFormula || filtersInWords(filters, filterLogic)],
      ['For updated records', whenUpdated(start)],
      ['Runs as', RUN_AS.get(start.flowRunAsUser) ?? start.flowRunAsUser],
      ['Batch size', maxBatchSize === undefined ? undefined : String(maxBatchSize)],
      ['Offers', capabilities.map(({ capabilityName }) => capabilityName).join(', ')],
    ]),
    ...scheduledPaths.map((path) => ({ label: `Path ${pathLabel(path)}`, text: pathTimeInWords(path) })),
    ...resources.flatMap((resource) =>
      resource.kind === 'exitRule'
        ? [
            {
              label: `Leaves by ${resource.label || resource.name}`,
              text: conditionsInWords(resource.conditions, resource.logicalOperator) || resource.automationEventName,
            },
          ]
        : [],
    ),
  ]
}

/** Asked only of flows that updates start, and that have a condition to ask about. */
function whenUpdated(start: StartElement): string {
  const isUpdated = start.recordTriggerType === 'Update' || start.recordTriggerType === 'CreateAndUpdate'
  if (!isUpdated || (start.filters.length === 0 && start.filterFormula === '')) return ''
  return start.doesRequireRecordChangedToMeetCriteria
    ? 'Only when the update makes the conditions true'
    : 'Every time the conditions are true'
}

const RUN_AS: ReadonlyMap<string, string> = new Map([
  ['TriggeringUser', 'The user who set it off'],
  ['DefaultWorkflowUser', 'The default workflow user'],
])
