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
