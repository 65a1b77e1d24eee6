import { encodeUtf8 } from '@parley/xml'
import { describe, expect, it } from 'vitest'
import { runScenario } from './run-scenario.ts'
import type { ScenarioResult } from './scenario-result.ts'

/** A flow that hands its input on, and one that fails at a component that does not exist. */
const echo = flow('', variable('words', true, false) + variable('answer', false, true), 'Copy')
const failing = flow(
  `<actionCalls><name>Send</name><label>Send</label><actionName>sendConversationMessages</actionName><actionType>sendConversationMessages</actionType>
   <inputParameters><name>messageDefinitionName</name><value><stringValue>Nothing</stringValue></value></inputParameters>
   <inputParameters><name>messagingEndUserIds</name><value><elementReference>ids</elementReference></value></inputParameters>
   <inputParameters><name>requestType</name><value><stringValue>SendNotificationMessages</stringValue></value></inputParameters></actionCalls>`,
  `<variables><name>ids</name><dataType>String</dataType><isCollection>true</isCollection><isInput>true</isInput></variables>`,
  'Send',
)

const project: Record<string, string> = {
  'sfdx-project.json': '{ "packageDirectories": [{ "path": "force-app" }] }',
  'force-app/flows/Echo.flow-meta.xml': echo,
  'force-app/flows/Failing.flow-meta.xml': failing,
  'force-app/flows/Broken.flow-meta.xml': '<Flow>',
  'data/people.json': records('Contact', 'ann', 'Lindqvist'),
  'more/people.json': records('Contact', 'bob', 'Okafor'),
}

function run(scenario: unknown, path?: string): ScenarioResult {
  const files = new Map(Object.entries(project).map(([name, text]) => [name, encodeUtf8(text)]))
  return runScenario(scenario, files, path)
}

const steps = (...list: unknown[]): unknown => ({ name: 'T', steps: list })
const contacts = 'SELECT LastName, Id FROM Contact ORDER BY LastName'

describe('runScenario', () => {
  it.each([
    [
      'outputs, as far as named',
      steps({ run: 'Echo', inputs: { words: 'hi' } }, { expect: { status: 'Finished', outputs: { answer: 'hi' } } }),
    ],
    [
      'a record by its name, in inputs and expectations',
      steps({ run: 'Echo', inputs: { words: '@ann' } }, { expect: { outputs: { answer: '@ann' } } }),
    ],
    [
      'text that begins with @',
      steps({ run: 'Echo', inputs: { words: '@@ann' } }, { expect: { outputs: { answer: '@@ann' } } }),
    ],
    [
      'a failure that is expected by its status',
      steps({ run: 'Failing', inputs: { ids: '@ann' } }, { expect: { status: 'Failed' } }),
    ],
    ['a count', steps({ expect: { query: 'SELECT COUNT() FROM Contact', count: 1 } })],
    ['rows in order, each in part', steps({ expect: { query: contacts, records: [{ Id: '@ann' }] } })],
    [
      'what a step changed',
      steps(
        { insert: { type: 'Contact', referenceId: 'cy', fields: { LastName: 'Tanaka' } } },
        { set: { record: '@ann', fields: { LastName: 'Aalto' } } },
        { delete: '@cy' },
        { advance: '48h' },
        { expect: { query: contacts, records: [{ LastName: 'Aalto' }] } },
      ),
    ],
    [
      'data of its own instead of the project’s',
      {
        name: 'T',
        data: ['../more/people.json'],
        steps: [{ expect: { query: contacts, records: [{ LastName: 'Okafor' }] } }],
      },
    ],
    [
      'its text as well as its value',
      JSON.stringify(steps({ expect: { query: 'SELECT COUNT() FROM Contact', count: 1 } })),
    ],
  ])('passes with %s', (_, scenario) => {
    expect(run(scenario)).toEqual({ name: 'T', passed: true, failure: null, problems: [] })
  })

  it.each([
    [
      'a value that differs',
      steps({ run: 'Echo', inputs: { words: 'a' } }, { expect: { outputs: { answer: 'b' } } }),
      2,
      /outputs\.answer is "a", not "b"/,
    ],
    [
      'an output that the flow does not have',
      steps({ run: 'Echo', inputs: { words: 'a' } }, { expect: { outputs: { nothing: null } } }),
      2,
      /outputs\.nothing is not there\./,
    ],
    ['fewer rows', steps({ expect: { query: contacts, records: [] } }), 1, /has 1 entries, not 0/],
    [
      'a column that was not asked for',
      steps({ expect: { query: contacts, records: [{ FirstName: null }] } }),
      1,
      /FirstName is not there/,
    ],
    [
      'a count that differs',
      steps({ expect: { query: 'SELECT COUNT() FROM Contact', count: 2 } }),
      1,
      /count is 1, not 2/i,
    ],
    [
      'another fault',
      steps({ run: 'Failing', inputs: { ids: '@ann' } }, { expect: { fault: 'other' } }),
      2,
      /failed at Send/,
    ],
    [
      'a failed run that nobody speaks of',
      steps({ run: 'Failing', inputs: { ids: '@ann' } }),
      1,
      /no expectation speaks of it/,
    ],
    [
      'a failed run that only a later run is asked about',
      steps({ run: 'Failing', inputs: { ids: '@ann' } }, { run: 'Echo' }, { expect: { status: 'Finished' } }),
      1,
      /no expectation speaks of it/,
    ],
  ])('fails with %s', (_, scenario, step, why) => {
    expect(run(scenario)).toMatchObject({
      passed: false,
      problems: [],
      failure: { step, why: expect.stringMatching(why) },
    })
  })

  it.each([
    ['an unknown input', steps({ run: 'Echo', inputs: { wrods: 'a' } }), 'unknown-input', 1],
    ['an unknown name', steps({ run: 'Echo', inputs: { words: '@nobody' } }), 'unusable-input', 1],
    ['a flow that can’t be read', steps({ run: 'Broken' }), expect.stringMatching(/^xml\//), 1],
    ['an expectation before any run', steps({ expect: { status: 'Finished' } }), 'scenario/no-run', 1],
    ['a moment that is none', { name: 'T', now: 'soon', steps: [] }, 'scenario/bad-now', 0],
    ['an expectation of nothing', steps({ expect: {} }), 'scenario/invalid', 0],
    ['records without a query', steps({ expect: { records: [] } }), 'scenario/invalid', 0],
    ['two things in a step', steps({ run: 'Echo', delete: '@ann' }), 'scenario/invalid', 0],
    ['a value that is no scenario', null, 'scenario/invalid', 0],
  ])('can’t be used with %s', (_, scenario, code, step) => {
    const { passed, failure, problems } = run(scenario)
    expect({ passed, step: failure?.step }).toEqual({ passed: false, step })
    expect(problems).toMatchObject([{ code, file: 'scenarios/new.scenario.json' }])
  })

  it('says the line of the step that can’t be used', () => {
    const text = '{\n  "name": "T",\n  "steps": [\n    { "delete": "@ann" },\n    { "delete": "@bob" }\n  ]\n}'
    expect(run(text).problems).toMatchObject([{ line: 5, column: 5 }])
  })

  it('finds the project by its place among the files', () => {
    const scenario = { name: 'T', project: '..', steps: [{ expect: { query: contacts, records: [{}] } }] }
    expect(run(scenario, 'scenarios/t.scenario.json').passed).toBe(true)
    expect(run(scenario, 'scenarios/deep/t.scenario.json').problems).toMatchObject([{ code: 'scenario/no-project' }])
    expect(run({ ...scenario, project: undefined }, 'scenarios/deep/t.scenario.json').passed).toBe(true)
  })
})

function flow(elements: string, resources: string, first: string): string {
  const copy = `<assignments><name>Copy</name><label>Copy</label><assignmentItems><assignToReference>answer</assignToReference><operator>Assign</operator><value><elementReference>words</elementReference></value></assignmentItems></assignments>`
  return `<Flow xmlns="http://soap.sforce.com/2006/04/metadata">${elements}<apiVersion>67.0</apiVersion>${first === 'Copy' ? copy : ''}<label>F</label><processType>AutoLaunchedFlow</processType><start><connector><targetReference>${first}</targetReference></connector></start><status>Active</status>${resources}</Flow>`
}

function variable(name: string, isInput: boolean, isOutput: boolean): string {
  return `<variables><name>${name}</name><dataType>String</dataType><isCollection>false</isCollection><isInput>${isInput}</isInput><isOutput>${isOutput}</isOutput></variables>`
}

function records(type: string, referenceId: string, LastName: string): string {
  return JSON.stringify({ records: [{ attributes: { type, referenceId }, LastName }] })
}
