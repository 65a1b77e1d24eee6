import { expect, it } from 'vitest'
import { connectorTo as to, flowMember as member } from '../../testing/flow-member.ts'
import { flowOf, flowText } from '../../testing/sample-flow.ts'
import { checkFlow } from '../check-flow.ts'

const type = (processType: string, trigger = ''): string =>
  `<processType>${processType}</processType><start>${trigger && `<triggerType>${trigger}</triggerType>`}${to('A')}</start>`
const loop = (inside: string): string => member('loops', 'Each', inside)
const forEach = (target: string): string => to(target, 'nextValueConnector')
const afterLast = (target: string): string => to(target, 'noMoreValuesConnector')
const choice = member(
  'decisions',
  'B',
  `<rules><name>Yes</name>${to('A')}<label>Yes</label></rules>${to('C', 'defaultConnector')}`,
)

it.each<[string, string, string[]]>([
  ['element/not-in-flow-type', type('AutoLaunchedFlow') + member('screens', 'A'), ['A -']],
  ['element/not-in-flow-type', type('Flow') + member('screens', 'A'), []],
  ['element/not-in-flow-type', type('LoginFlow') + member('screens', 'A'), []],
  ['element/not-in-flow-type', type('AutoLaunchedFlow') + member('recordRollbacks', 'A'), ['A -']],
  ['element/not-in-flow-type', type('Flow') + member('recordRollbacks', 'A'), []],
  ['element/not-in-flow-type', type('Flow') + member('waits', 'A'), ['A -']],
  ['element/not-in-flow-type', type('AutoLaunchedFlow') + member('waits', 'A'), []],
  ['element/not-in-flow-type', type('AutoLaunchedFlow') + member('customErrors', 'A'), ['A -']],
  ['element/not-in-flow-type', type('AutoLaunchedFlow', 'RecordAfterSave') + member('customErrors', 'A'), []],
  ['element/not-in-flow-type', type('AutoLaunchedFlow', 'RecordBeforeSave') + member('recordCreates', 'A'), ['A -']],
  ['element/not-in-flow-type', type('AutoLaunchedFlow', 'RecordBeforeSave') + member('recordUpdates', 'A'), []],
  ['element/not-in-flow-type', type('AutoLaunchedFlow', 'RecordAfterSave') + member('recordCreates', 'A'), []],
  ['element/fault-path-not-allowed', member('decisions', 'A', to('B', 'faultConnector')), ['A faultConnector']],
  ['element/fault-path-not-allowed', member('recordUpdates', 'A', to('B', 'faultConnector')), []],
  ['flow/endless', member('assignments', 'A', to('A')), ['A -']],
  ['flow/endless', member('assignments', 'A', to('B')) + member('transforms', 'B', to('A')), ['B -']],
  ['flow/endless', member('assignments', 'A', to('B')) + choice, []],
  ['flow/endless', member('screens', 'A', to('A')), []],
  ['flow/endless', member('actionCalls', 'A', to('A') + to('B', 'faultConnector')), []],
  ['flow/endless', member('assignments', 'A', to('B')) + member('assignments', 'B', to('C')), []],
  ['flow/api-version-illegal', '<apiVersion>latest</apiVersion>', ['- apiVersion']],
  ['flow/api-version-illegal', '<apiVersion>66.5</apiVersion>', ['- apiVersion']],
  ['flow/api-version-illegal', '<apiVersion>66</apiVersion>', []],
  ['flow/status-unknown', '<status>Inactive</status>', ['- status']],
  ['flow/status-unknown', '<status>UnderReview</status>', []],
  ['flow/invalid-draft', '<status>InvalidDraft</status>', ['- status']],
  ['flow/invalid-draft', '<status>Draft</status>', []],
  ['loop/body-missing', loop(''), ['Each nextValueConnector']],
  ['loop/body-missing', loop(forEach('Each')), ['Each nextValueConnector']],
  ['loop/never-returns', loop(forEach('A')) + member('assignments', 'A'), ['Each nextValueConnector']],
  ['loop/never-returns', loop(forEach('A')) + member('assignments', 'A', to('Each')), []],
  [
    'loop/never-returns',
    loop(forEach('Inner') + afterLast('C')) +
      member('loops', 'Inner', forEach('A') + afterLast('Each')) +
      member('assignments', 'A', to('Inner')),
    [],
  ],
  [
    'loop/entered-from-outside',
    loop(forEach('A')) + member('assignments', 'A', to('Each')) + member('assignments', 'Late', to('A')),
    ['Late connector'],
  ],
  [
    'loop/entered-from-outside',
    loop(forEach('A')) + member('assignments', 'A', to('Each')) + member('assignments', 'Late', to('Each')),
    [],
  ],
  [
    'loop/entered-from-outside',
    loop(forEach('Inner')) +
      member('loops', 'Inner', forEach('A') + afterLast('Each')) +
      member('assignments', 'A', to('Each')) +
      member('assignments', 'Early', to('Each')),
    [],
  ],
])('%s in %s: %j', (code, members, expected) => {
  const found = checkFlow(flowOf(flowText(members))).filter((problem) => problem.code === code)
  expect(found.map(({ where }) => [where.element ?? '-', where.field ?? '-'].join(' '))).toEqual(expected)
})
