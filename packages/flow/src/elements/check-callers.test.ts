import { expect, it } from 'vitest'
import { foundIn, member } from '../testing/found-in.ts'

const step = (action: string): string =>
  `<stageSteps><name>S</name><actionName>${action}</actionName><label>S</label></stageSteps>`

it.each<[string, string, string[]]>([
  ['subflows', '<flowName>Other</flowName>', []],
  ['subflows', '', ['subflow/flow-missing flowName']],
  ['apexPluginCalls', '<apexClass>Old</apexClass>', []],
  ['apexPluginCalls', '', ['apex-plugin/class-missing apexClass']],
  ['orchestratedStages', step('Approve'), []],
  ['orchestratedStages', '', ['orchestration-stage/step-missing stageSteps']],
  ['orchestratedStages', step('Approve') + step(''), ['orchestration-stage/flow-missing stageSteps/1/actionName']],
])('%s with %s: %j', (tag, content, expected) => {
  const areas = ['subflow', 'apex-plugin', 'orchestration-stage']
  expect(areas.flatMap((area) => foundIn(member(tag, content), area))).toEqual(expected)
})

const FLOWS = [
  { name: 'Other', processType: 'AutoLaunchedFlow', status: 'Draft', inputs: ['given'] },
  { name: 'Pages', processType: 'Flow', status: 'Active', inputs: [] },
  { name: 'Named_Only' },
]
const calls = (flow: string, inside = ''): string =>
  member('subflows', `<flowName>${flow}</flowName>${inside}`) + '<processType>AutoLaunchedFlow</processType>'
const gives = (name: string): string => `<inputAssignments><name>${name}</name></inputAssignments>`

it.each<[string, string[]]>([
  [calls('Other'), []],
  [calls('other'), []],
  [calls('Named_Only', gives('any')), []],
  [calls('pkg__Theirs'), []],
  [calls('Gone'), ['subflow/flow-unknown flowName']],
  [calls('constructor'), ['subflow/flow-unknown flowName']],
  [calls('Pages'), ['subflow/flow-has-screens flowName']],
  [calls('Other') + '<status>Active</status>', ['subflow/flow-inactive flowName']],
  [calls('Other', gives('given') + gives('else')), ['subflow/input-unknown inputAssignments/1/name']],
])('a call in a project, %s: %j', (members, expected) => {
  expect(foundIn(members, 'subflow', { flows: FLOWS })).toEqual(expected)
})
