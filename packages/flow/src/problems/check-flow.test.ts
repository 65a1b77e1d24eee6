import { describe, expect, it } from 'vitest'
import type { FlowDocument } from '../document/document.ts'
import { newFlow } from '../document/new-flow.ts'
import { applyEdit, refusal } from '../edits/apply-edit.ts'
import type { Edit } from '../edits/edit.ts'
import { SAMPLE, flowOf, flowText } from '../testing/sample-flow.ts'
import { checkFlow } from './check-flow.ts'
import type { Problem } from './problem.ts'

const sample = flowOf(SAMPLE)

function places(problems: readonly Problem[]): string[] {
  return problems.map(({ severity, code, where }) =>
    [severity, code, where.element ?? '-', where.field ?? '-'].join(' '),
  )
}

/** What is found now and was not in the sample. */
function broughtUp(document: FlowDocument): string[] {
  const before = new Set(places(checkFlow(sample)))
  return places(checkFlow(document)).filter((line) => !before.has(line))
}

describe('checkFlow', () => {
  it('has nothing but advice for a flow that is right', () => {
    expect(places(checkFlow(sample))).toEqual([
      'hint best-practice/MissingFaultPath Get_People -',
      'hint best-practice/GetRecordAllFields Get_People queriedFields',
    ])
  })

  it('finds more in one flow than a call may have arguments', () => {
    const unused = Array.from({ length: 150_000 }, (_, i) => `<variables><name>v${i}</name></variables>`)
    expect(checkFlow(flowOf(flowText(unused.join('')))).length).toBeGreaterThan(unused.length)
  })

  it('says of a new flow that it does nothing yet', () => {
    expect(places(checkFlow(newFlow({ label: 'New' })))).toEqual(['error flow/start-not-connected $Start -'])
  })

  it.each<[string, string, string[]]>([
    ['<label>Send Update</label>', '<label> </label>', ['error element/label-missing Send label']],
    ['<label>Send Update</label>', `<label>${'a'.repeat(256)}</label>`, ['error element/label-too-long Send label']],
    ['<label>Order Shipped</label>', '', ['error flow/label-missing - label']],
    [
      '<name>note</name>',
      '<name>NOTE</name>',
      ['error reference/unknown Note_Fault items/0/assignToReference', 'hint best-practice/UnusedVariable NOTE -'],
    ],
    [
      '<name>note</name>',
      '<name>mail</name>',
      [
        'error reference/unknown Note_Fault items/0/assignToReference',
        'error name/duplicate mail name',
        'hint best-practice/UnusedVariable mail -',
      ],
    ],
    ['<name>Yes_Opted_In</name>', '<name>Send</name>', ['error name/duplicate Opted_In outcomes/0/name']],
    ['<name>mail</name>', '<name>my mail</name>', ['error name/illegal my mail name']],
    [
      '<targetReference>Thanks</targetReference>',
      '<targetReference>Gone</targetReference>',
      ['error element/connector-dangling Send connector', 'warning best-practice/UnconnectedElement Thanks -'],
    ],
    [
      '<targetReference>Opted_In</targetReference>',
      '<targetReference>Each_Person</targetReference>',
      [
        'warning best-practice/UnconnectedElement Add_Id -',
        'warning best-practice/UnconnectedElement Opted_In -',
        'warning loop/body-missing Each_Person nextValueConnector',
      ],
    ],
    ['{!orderNumber} of {!total}', '{!orderNo} of {!total}', ['error reference/unknown Send parameters/OrderNumber']],
    [
      '<elementReference>recipientIds</elementReference>',
      '<elementReference>recipients</elementReference>',
      ['error reference/unknown Send messagingEndUserIds'],
    ],
    [
      '<elementReference>Get_People[$EachItem].Id</elementReference>',
      '<elementReference>People[$EachItem].Id</elementReference>',
      ['error reference/unknown Map_Ids actions/0/value'],
    ],
    [
      '<leftValueReference>Each_Person.MessagingConsentStatus</leftValueReference>',
      '<leftValueReference>Each.MessagingConsentStatus</leftValueReference>',
      ['error reference/unknown Opted_In outcomes/0/conditions/0/leftValueReference'],
    ],
    ['{!greeting} &amp;', '{!hello} &amp;', ['error reference/unknown subject expression']],
    ['{!greeting} &amp; &quot; order', '{!greeting} &amp; &amp;', ['error formula/open-text subject expression']],
    [
      '{!Send.requestId}',
      '{!Sent.requestId}',
      ['error reference/unknown Thanks fields/0/fieldText', 'hint action/request-unused Send outputs'],
    ],
    ['<interviewLabel>Order', '<interviewLabel>{!x}', ['error reference/unknown - interviewLabel']],
    [
      '<collectionReference>Get_People</collectionReference>',
      '',
      ['error loop/collection-missing Each_Person collectionReference'],
    ],
    [
      '<collectionReference>Get_People</collectionReference>',
      '<collectionReference>note</collectionReference>',
      ['error loop/not-a-collection Each_Person collectionReference'],
    ],
    ['<object>MessagingEndUser</object>', '', ['error get-records/object-missing Get_People object']],
    [
      '<filterLogic>and</filterLogic>',
      '<filterLogic>1 AND 2</filterLogic>',
      ['error get-records/logic-number Get_People filterLogic'],
    ],
    [
      '<conditionLogic>and</conditionLogic>',
      '<conditionLogic>(1</conditionLogic>',
      ['error decision/logic-syntax Opted_In outcomes/0/conditionLogic'],
    ],
    [
      '<operator>EqualTo</operator>\n                <rightValue>',
      '<operator>None</operator>\n                <rightValue>',
      ['error decision/operator-missing Opted_In outcomes/0/conditions/0/operator'],
    ],
    [
      '<stringValue>ImplicitlyOptedIn</stringValue>',
      '',
      ['error decision/value-missing Opted_In outcomes/0/conditions/0/rightValue'],
    ],
    ['<numberValue>1.0</numberValue>', '', ['warning assignment/value-missing Add_Id items/1/value']],
    ['<actionName>sendConversationMessages</actionName>', '', ['error action/action-missing Send actionName']],
  ])('%s as %s: %j', (was, is, expected) => {
    expect(SAMPLE).toContain(was)
    expect(broughtUp(flowOf(SAMPLE.replace(was, is)))).toEqual(expected)
  })

  it.each<[string, Edit]>([
    ['assignment/empty', { type: 'changeElement', element: 'Note_Fault', kind: 'assignment', changes: { items: [] } }],
    [
      'decision/outcome-missing',
      { type: 'changeElement', element: 'Opted_In', kind: 'decision', changes: { outcomes: [] } },
    ],
    [
      'get-records/filter-missing',
      { type: 'changeElement', element: 'Get_People', kind: 'getRecords', changes: { filters: [] } },
    ],
    [
      'transform/mapping-missing',
      { type: 'changeElement', element: 'Map_Ids', kind: 'transform', changes: { actions: [] } },
    ],
    ['constant/value-missing', { type: 'changeResource', name: 'greeting', changes: { value: null } }],
    ['formula/expression-missing', { type: 'changeResource', name: 'subject', changes: { expression: ' ' } }],
    ['formula/result-type', { type: 'changeResource', name: 'subject', changes: { expression: 'LEN("a")' } }],
    ['formula/too-long', { type: 'changeResource', name: 'subject', changes: { expression: `${'1+'.repeat(1950)}1` } }],
    ['text-template/text-missing', { type: 'changeResource', name: 'mail', changes: { text: '' } }],
    ['variable/object-missing', { type: 'changeResource', name: 'note', changes: { dataType: 'SObject' } }],
  ])('finds %s after an edit', (code, edit) => {
    expect(refusal(sample, edit)).toBeUndefined()
    expect(checkFlow(applyEdit(sample, edit)).map((problem) => problem.code)).toContain(code)
  })
})
