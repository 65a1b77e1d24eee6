import { describe, expect, it } from 'vitest'
import type { FlowDocument } from '../document/document.ts'
import { viewOf } from '../document/view.ts'
import { writeFlow } from '../document/write-flow.ts'
import { applyEdit, refusal } from '../edits/apply-edit.ts'
import type { Edit } from '../edits/edit.ts'
import { usesOf } from '../mentions/uses-of.ts'
import { checkFlow } from '../problems/check-flow.ts'
import { ORDERS } from '../testing/found-in.ts'
import { flowOf, flowText } from '../testing/sample-flow.ts'
import { typeOfReference } from '../types/type-of-reference.ts'
import { factsOfResource } from './facts-of-resource.ts'
import { resourceKindLabelOf } from './kind-label.ts'

const filter =
  '<filters><field>Email</field><operator>IsNull</operator><value><booleanValue>false</booleanValue></value></filters>'

/** What each kind says in the file, by its collection. */
const MEMBERS = {
  choice: `<choices><name>It</name><choiceText>Small</choiceText><dataType>Number</dataType>
    <userInput><promptText>Why?</promptText></userInput><value><numberValue>1.0</numberValue></value></choices>`,
  recordSet: `<dynamicChoiceSets><name>It</name><dataType>String</dataType><displayField>Name</displayField>
    <filterLogic>and</filterLogic>${filter}<limit>20</limit><object>Contact</object><outputAssignments>
    <assignToReference>note</assignToReference><field>Id</field></outputAssignments><sortField>Name</sortField>
    <sortOrder>Desc</sortOrder><valueField>Id</valueField></dynamicChoiceSets>`,
  picklistSet: `<dynamicChoiceSets><name>It</name><dataType>Picklist</dataType><displayField xsi:nil="true"/><object xsi:nil="true"/>
    <picklistField>Status</picklistField><picklistObject>Order</picklistObject></dynamicChoiceSets>`,
  collectionSet: `<dynamicChoiceSets><name>It</name><collectionReference>people</collectionReference><dataType>String</dataType>
    <displayField>Name</displayField><object xsi:nil="true"/></dynamicChoiceSets>`,
  stage: `<stages><name>It</name><isActive>true</isActive><label>Payment</label><stageOrder>20</stageOrder></stages>`,
  lookup: `<dataLookups><name>It</name><lookupField>Id</lookupField><lookupReference>note</lookupReference>
    <sourceApiName>Rates</sourceApiName><sourceType>DecisionMatrix</sourceType></dataLookups>`,
  exitRule: `<exitRules><name>It</name><conditions><leftValueReference>note</leftValueReference><operator>EqualTo</operator>
    <rightValue><stringValue>done</stringValue></rightValue></conditions><label>Enough</label><logicalOperator>and</logicalOperator>
    <ruleOrder>1</ruleOrder></exitRules>`,
  unheard: '<sprockets><name>It</name><teeth>7</teeth></sprockets>',
}

const people =
  '<variables><name>people</name><dataType>SObject</dataType><isCollection>true</isCollection><objectType>Contact</objectType></variables>'
const note = '<variables><name>note</name><dataType>String</dataType></variables>'
const user = `<assignments><name>Use_It</name><label>Use It</label><assignmentItems><assignToReference>note</assignToReference>
  <operator>Assign</operator><value><elementReference>It</elementReference></value></assignmentItems></assignments>`
const start = '<label>Flow</label><start><connector><targetReference>Use_It</targetReference></connector></start>'

function flowWith(members: string): FlowDocument {
  return flowOf(flowText(`${user}${start}${people}${note}${members}`))
}

it.each<[keyof typeof MEMBERS, kind: string, facts: Record<string, string>, type: string | undefined]>([
  ['choice', 'Choice', { 'Data Type': 'Number', 'Choice Value': '1.0', 'Asks for a text': 'Why?' }, 'Number choice'],
  [
    'recordSet',
    'Record Choice Set',
    {
      Choices: 'Contact records',
      Conditions: 'Email is not null',
      Order: 'Name, descending',
      'At most': '20',
      'Choice Label': 'Name',
      'Choice Value': 'Id',
      'Data Type': 'Text',
      'Also stores': 'Id in note',
    },
    'String choiceSet',
  ],
  [
    'picklistSet',
    'Picklist Choice Set',
    { Choices: 'Values of Order.Status', 'Data Type': 'Picklist' },
    'Picklist choiceSet',
  ],
  [
    'collectionSet',
    'Collection Choice Set',
    { Choices: 'Records of people', 'Choice Label': 'Name', 'Data Type': 'Text' },
    'String choiceSet',
  ],
  ['stage', 'Stage', { Order: '20', 'Active by default': 'Yes' }, 'String stage'],
  ['lookup', 'Data Lookup', { Source: 'DecisionMatrix Rates', Field: 'Id', 'Looked up by': 'note' }, undefined],
  ['exitRule', 'Exit Rule', { Order: '1', Conditions: 'note is "done"' }, undefined],
  ['unheard', 'Unknown resource', { 'Collection in the file': 'sprockets' }, undefined],
])('%s is a %s', (member, kind, facts, expectedType) => {
  const document = flowWith(MEMBERS[member])
  const resource = viewOf(document).resourceByName.get('It')
  const type = typeOfReference(viewOf(document), {}, 'It')
  expect(resource && resourceKindLabelOf(resource)).toBe(kind)
  expect(resource && Object.fromEntries(factsOfResource(resource).map(({ label, text }) => [label, text]))).toEqual(
    facts,
  )
  expect(type && `${type.dataType} ${type.of}`).toBe(expectedType)
  expect(mistakes(document)).toEqual([])
})

describe.each(Object.entries(MEMBERS))('%s', (_, member) => {
  const document = flowWith(member)

  it('is known where it is used, so it cannot be removed', () => {
    expect(usesOf(document, 'It').map(({ element }) => element)).toEqual(['Use_It'])
    expect(refusal(document, { type: 'removeResource', name: 'It' })?.code).toBe('resource/in-use')
  })

  it('is renamed with its uses', () => {
    const renamed = applyEdit(document, { type: 'rename', from: 'It', to: 'Other' })
    expect(writeFlow(renamed)).toBe(writeFlow(document).replaceAll('>It<', '>Other<'))
  })
})

it.each<[keyof typeof MEMBERS, Edit, from: string, to: string]>([
  ['choice', change({ label: 'Tiny' }), '>Small<', '>Tiny<'],
  ['stage', change({ label: 'Pay' }), '>Payment<', '>Pay<'],
  ['exitRule', change({ label: 'Over' }), '>Enough<', '>Over<'],
])('the label of %s can be changed', (member, edit, from, to) => {
  const document = flowWith(MEMBERS[member])
  expect(writeFlow(applyEdit(document, edit))).toBe(writeFlow(document).replace(from, to))
})

it.each<keyof typeof MEMBERS>(['recordSet', 'lookup', 'unheard'])('%s has no label to change', (member) => {
  expect(refusal(flowWith(MEMBERS[member]), change({ label: 'x' }))?.code).toBe('edit/unknown-field')
})

function change(changes: { readonly label: string }): Edit {
  return { type: 'changeResource', name: 'It', changes }
}

describe('checks', () => {
  const ofOrders = MEMBERS.recordSet.replace('Contact', 'Order').replace('Email', 'Status')
  it.each([
    [MEMBERS.choice.replace('Small', ' '), ['choice/label-missing label']],
    [
      MEMBERS.choice.replace(/<numberValue>.*<\/numberValue>/, '<stringValue>many</stringValue>'),
      ['choice/value-type value'],
    ],
    [MEMBERS.choice.replace(/<value>.*<\/value>/, ''), []],
    [MEMBERS.recordSet.replace('Contact', ''), ['choice-set/object-missing object']],
    [
      MEMBERS.recordSet.replace('<displayField>Name', '<displayField>'),
      ['choice-set/label-field-missing displayField'],
    ],
    [MEMBERS.recordSet.replace('20', '201'), ['choice-set/limit limit']],
    [MEMBERS.recordSet.replace('and<', '1 AND 2<'), ['choice-set/logic filterLogic']],
    [MEMBERS.recordSet.replace('IsNull', ''), ['choice-set/condition-incomplete filters/0/operator']],
    [MEMBERS.recordSet.replace('IsNull', 'IsEmpty'), []],
    [ofOrders, []],
    [ofOrders.replace('IsNull', 'IsEmpty'), ['choice-set/condition-type filters/0/operator']],
    [ofOrders.replace('Status', 'Colour'), ['choice-set/field-unknown filters/0/field']],
    [MEMBERS.picklistSet.replace('Status', ''), ['choice-set/picklist-missing picklistField']],
    [MEMBERS.picklistSet.replace('Order', ''), ['choice-set/picklist-missing picklistObject']],
    [MEMBERS.collectionSet.replace('people', 'note'), ['choice-set/not-a-collection collectionReference']],
    [MEMBERS.stage.replace('Payment', ''), ['stage/label-missing label']],
    [MEMBERS.stage.replace('<stageOrder>20</stageOrder>', ''), ['stage/order-missing stageOrder']],
    [MEMBERS.stage + MEMBERS.stage.replace('It', 'Next'), ['stage/order-taken stageOrder']],
  ])('%s: %j', (member, expected) => {
    expect(mistakes(flowWith(member))).toEqual(expected)
  })
})

/** What is wrong with a flow, without advice for a better one. */
function mistakes(document: FlowDocument): string[] {
  const problems = checkFlow(document, ORDERS).filter(({ code }) => !code.startsWith('best-practice/'))
  return problems.map(({ code, where }) => `${code} ${where.field}`)
}
