import { describe, expect, it } from 'vitest'
import type { FlowDocument } from '../document/document.ts'
import { applyEdit, refusal } from '../edits/apply-edit.ts'
import { connectorTo as to, flowMember as member } from '../testing/flow-member.ts'
import { flowOf, flowText } from '../testing/sample-flow.ts'
import { checkFlow } from './check-flow.ts'
import type { Problem } from './problem.ts'
import { CORPUS, readRealFlow, realFlows } from '../testing/real-flows.ts'

const variable = '<variables><name>note</name><dataType>String</dataType></variables>'
const input = (name: string, value: string): string =>
  `<inputParameters><name>${name}</name><value>${value}</value></inputParameters>`
const send = (inside: string): string =>
  member(
    'actionCalls',
    'Send',
    `<actionName>sendConversationMessages</actionName><actionType>sendConversationMessages</actionType>${inside}
    ${input('messageDefinitionName', '<stringValue>Order_Shipped</stringValue>')}
    ${input('requestType', '<stringValue>SendNotificationMessages</stringValue>')}
    ${input('channelConsentType', '<stringValue>MessagingEndUser</stringValue>')}
    ${input('messagingEndUserIds', '<elementReference>Ids</elementReference>')}`,
  )
/** Everybody is looked up, mapped to Ids and sent to in one call. */
const everybody = (inside: string, rest = ''): string =>
  `<start>${to('People')}</start>${send(inside)}${rest}
  ${member('recordLookups', 'People', `<object>MessagingEndUser</object><storeOutputAutomatically>true</storeOutputAutomatically>${to('Ids')}`)}
  ${member('transforms', 'Ids', `${to('Send')}<dataType>String</dataType><isCollection>true</isCollection><transformValues><transformValueActions><transformType>Map</transformType><value><elementReference>People[$EachItem].Id</elementReference></value></transformValueActions></transformValues>`)}`

describe('a fix', () => {
  it.each<[string, string, string]>([
    ['best-practice/UnusedVariable', 'a variable', variable],
    ['best-practice/CopyAPIName', 'a copy', member('assignments', 'Copy_1_of_Note')],
    [
      'best-practice/CopyAPIName',
      'a copy beside the original',
      member('assignments', 'Copy_2_of_Note') + member('assignments', 'Note'),
    ],
    ['best-practice/MissingFaultPath', 'two elements', member('recordLookups', 'Get') + member('recordUpdates', 'Set')],
    ['element/connector-dangling', 'a path', member('assignments', 'Note', to('Gone'))],
    ['action/messaging-users-many', 'the last element', everybody('')],
    [
      'action/messaging-users-many',
      'an element between others, with a fault path',
      everybody(
        to('Thanks') + to('Oops', 'faultConnector'),
        member('assignments', 'Thanks') + member('assignments', 'Oops'),
      ),
    ],
    [
      'action/messaging-users-many',
      'an element that a Go To leads to as well',
      everybody(
        '',
        member(
          'assignments',
          'Again',
          '<connector><isGoTo>true</isGoTo><targetReference>Send</targetReference></connector>',
        ),
      ),
    ],
  ])('of %s mends it and breaks nothing: %s', (code, _, members) => {
    const document = flowOf(flowText(members))
    const problem = checkFlow(document).find((one) => one.code === code)
    expect(problem && afterFix(document, problem)).toEqual({ remains: false, errors: [] })
  })

  it('leaves alone a variable that callers may use', () => {
    const given = variable.replace('</dataType>', '</dataType><isInput>true</isInput>')
    const problem = checkFlow(flowOf(flowText(given))).find((one) => one.code === 'best-practice/UnusedVariable')
    expect(problem).not.toHaveProperty('fix')
  })

  it('leads further fault paths to the Assignment that keeps the message already', () => {
    let document = flowOf(flowText(member('recordLookups', 'Get') + member('recordUpdates', 'Set')))
    for (const element of ['Get', 'Set']) {
      const problem = checkFlow(document).find(({ where, fix }) => where.element === element && fix !== undefined)
      document = applyEdit(document, { type: 'together', edits: problem?.fix?.edits ?? [] })
    }
    expect(checkFlow(document).flatMap(({ code }) => (code.endsWith('MissingFaultPath') ? [code] : []))).toEqual([])
    expect(
      document.xml.root.children.filter((node) => node.kind === 'element' && node.name === 'assignments'),
    ).toHaveLength(1)
  })
})

const files = realFlows()

it.skipIf(files.length === 0)(
  `every fix in real flows keeps its promise (skipped without ${CORPUS})`,
  () => {
    const broken = files.flatMap((name) => {
      const { document } = readRealFlow(name)
      return fixable(document).flatMap((problem) => brokenPromise(document, problem, name))
    })
    expect(broken).toEqual([])
  },
  60_000,
)

/** One problem of each code that has a fix, where the flow can be changed at all. */
function fixable(document: FlowDocument): readonly Problem[] {
  const byCode = new Map<string, Problem>()
  for (const problem of checkFlow(document)) {
    const edits = problem.fix?.edits ?? []
    if (edits.length > 0 && refusal(document, { type: 'together', edits })?.code !== 'flow/process-builder') {
      byCode.set(problem.code, problem)
    }
  }
  return [...byCode.values()]
}

function brokenPromise(document: FlowDocument, problem: Problem, name: string): readonly string[] {
  const { remains, errors } = afterFix(document, problem)
  return remains || errors.length > 0 ? [[name, problem.code, ...errors].join(' ')] : []
}

/** What a fix leaves: whether the problem is still there, and errors that were not there before. */
function afterFix(document: FlowDocument, problem: Problem): { remains: boolean; errors: readonly string[] } {
  const edit = { type: 'together', edits: problem.fix?.edits ?? [] } as const
  const refused = refusal(document, edit)
  if (refused !== undefined) return { remains: true, errors: [refused.message] }
  const placeOf = ({ code, where }: Problem): string => [code, where.element, where.field].join(' ')
  const before = new Set(checkFlow(document).map(placeOf))
  const after = checkFlow(applyEdit(document, edit))
  return {
    remains: after.some((one) => placeOf(one) === placeOf(problem)),
    errors: after.filter((one) => one.severity === 'error' && !before.has(placeOf(one))).map(placeOf),
  }
}
