import { describe, expect, it } from 'vitest'
import type { FlowView } from '../document/document.ts'
import { readFlow } from '../document/read-flow.ts'
import { viewOf } from '../document/view.ts'
import type { CheckContext } from '../problems/context.ts'
import { listReferences } from './list-references.ts'
import { typeOfReference } from './type-of-reference.ts'

const view = read(`
  <actionCalls><name>Send</name><label>Send</label><actionName>sendConversationMessages</actionName>
    <actionType>sendConversationMessages</actionType><storeOutputAutomatically>true</storeOutputAutomatically></actionCalls>
  <actionCalls><name>Send_By_Hand</name><label>Send</label><actionName>sendConversationMessages</actionName>
    <actionType>sendConversationMessages</actionType></actionCalls>
  <assignments><name>Set_It</name><label>Set</label></assignments>
  <collectionProcessors><name>Fully</name><elementSubtype>FilterCollectionProcessor</elementSubtype>
    <collectionReference>Opted_In</collectionReference></collectionProcessors>
  <collectionProcessors><name>Opted_In</name><elementSubtype>FilterCollectionProcessor</elementSubtype>
    <collectionReference>Get_Users</collectionReference></collectionProcessors>
  <collectionProcessors><name>Sort_It</name><label>Sort</label></collectionProcessors>
  <constants><name>Limit</name><dataType>Number</dataType></constants>
  <decisions><name>Which</name><label>Which</label><rules><name>Is_Open</name><label>Open</label></rules></decisions>
  <formulas><name>Total</name><dataType>Currency</dataType><expression>1</expression></formulas>
  <loops><name>Each_User</name><label>Each</label><collectionReference>Get_Users</collectionReference></loops>
  <loops><name>Each_Old</name><label>Each</label><collectionReference>Get_Users</collectionReference>
    <assignNextValueToReference>user</assignNextValueToReference></loops>
  <loops><name>Each_Sorted</name><label>Each</label><collectionReference>Sort_It</collectionReference></loops>
  <orchestratedStages><name>Work</name><stageSteps><name>Approve</name></stageSteps></orchestratedStages>
  <recordCreates><name>Add_User</name><object>MessagingEndUser</object>
    <storeOutputAutomatically>true</storeOutputAutomatically></recordCreates>
  <recordCreates><name>Add_By_Hand</name><object>MessagingEndUser</object></recordCreates>
  <recordLookups><name>Get_User</name><label>Get</label><object>MessagingEndUser</object>
    <getFirstRecordOnly>true</getFirstRecordOnly><storeOutputAutomatically>true</storeOutputAutomatically></recordLookups>
  <recordLookups><name>Get_Users</name><label>Get</label><object>MessagingEndUser</object>
    <getFirstRecordOnly>false</getFirstRecordOnly><storeOutputAutomatically>true</storeOutputAutomatically></recordLookups>
  <recordLookups><name>Get_By_Hand</name><label>Get</label><object>MessagingEndUser</object></recordLookups>
  <screens><name>Ask</name><fields><name>Section</name><fieldType>RegionContainer</fieldType>
    <fields><name>Column</name><fieldType>Region</fieldType><fields><name>Amount</name><dataType>Currency</dataType>
    <fieldType>InputField</fieldType></fields></fields></fields>
    <fields><name>Remarks</name><fieldType>LargeTextArea</fieldType></fields>
    <fields><name>Hint</name><fieldType>DisplayText</fieldType></fields></screens>
  <start><object>Order</object></start>
  <textTemplates><name>Greeting</name><text>Hi</text></textTemplates>
  <transforms><name>Ids</name><label>Ids</label><dataType>String</dataType><isCollection>true</isCollection></transforms>
  <variables><name>__proto__</name><dataType>Date</dataType></variables>
  <variables><name>ids</name><dataType>String</dataType><isCollection>true</isCollection></variables>
  <variables><name>user</name><dataType>SObject</dataType><objectType>MessagingEndUser</objectType></variables>
  <variables><name>stranger</name><dataType>SObject</dataType><objectType>Unheard__c</objectType></variables>`)

const context: CheckContext = {
  objects: [
    {
      name: 'MessagingEndUser',
      label: 'Messaging User',
      fields: [
        { name: 'Id', label: 'Id', dataType: 'String' },
        { name: 'IsFullyOptedIn', label: 'Opted In', dataType: 'Boolean' },
        { name: 'MessageType', label: 'Type', dataType: 'Picklist' },
        {
          name: 'MessagingChannelId',
          label: 'Channel',
          dataType: 'String',
          referenceTo: 'MessagingChannel',
          relationshipName: 'MessagingChannel',
        },
      ],
    },
    {
      name: 'MessagingChannel',
      label: 'Channel',
      fields: [{ name: 'MasterLabel', label: 'Label', dataType: 'String' }],
    },
    { name: 'User', label: 'User', fields: [{ name: 'CreatedDate', label: 'Created', dataType: 'DateTime' }] },
  ],
}

function read(body: string): FlowView {
  const { document } = readFlow(`<Flow xmlns="http://soap.sforce.com/2006/04/metadata">${body}</Flow>`)
  if (!document) throw new Error('not well-formed')
  return viewOf(document)
}

describe('typeOfReference', () => {
  it.each([
    ['ids', 'String collection variable'],
    ['ids[$EachItem]', 'String variable'],
    ['__proto__', 'Date variable'],
    ['constructor', undefined],
    ['Limit', 'Number constant'],
    ['Total', 'Currency formula'],
    ['Greeting', 'String textTemplate'],
    ['user', 'SObject(MessagingEndUser) variable'],
    ['user.IsFullyOptedIn', 'Boolean variable'],
    ['user.isfullyoptedin', 'Boolean variable'],
    ['user.MessagingChannel', 'SObject(MessagingChannel) variable'],
    ['user.MessagingChannel.MasterLabel', 'String variable'],
    ['user.MessagingChannel.Gone', undefined],
    ['user.Gone.MasterLabel', undefined],
    ['stranger.Name', undefined],
    ['ids.length', undefined],
    ['Get_User', 'SObject(MessagingEndUser) elementOutput'],
    ['Get_User.MessageType', 'Picklist elementOutput'],
    ['Get_User[$EachItem].Id', undefined],
    ['Get_Users', 'SObject(MessagingEndUser) collection elementOutput'],
    ['Get_Users[$EachItem].Id', 'String elementOutput'],
    ['Get_Users.Id', undefined],
    ['Get_By_Hand', 'Boolean element'],
    ['Each_User', 'SObject(MessagingEndUser) loopItem'],
    ['Each_User.Id', 'String loopItem'],
    ['Each_Old', 'Boolean element'],
    ['Each_Sorted.Id', undefined],
    ['Opted_In', 'SObject(MessagingEndUser) collection elementOutput'],
    ['Fully[$EachItem].Id', 'String elementOutput'],
    ['currentItem_Fully.MessageType', 'Picklist loopItem'],
    ['Sort_It', 'Boolean element'],
    ['Add_User', 'String elementOutput'],
    ['Add_By_Hand', 'Boolean element'],
    ['Amount', 'Currency elementOutput'],
    ['Remarks', 'String elementOutput'],
    ['Hint', undefined],
    ['Approve.Status', 'String elementOutput'],
    ['Ids', 'String collection elementOutput'],
    ['Send.requestId', 'String elementOutput'],
    ['Send.messageIdentifiers', 'String collection elementOutput'],
    ['Send.gone', undefined],
    ['Send_By_Hand.requestId', undefined],
    ['Is_Open', 'Boolean outcome'],
    ['Set_It', 'Boolean element'],
    ['$Flow.CurrentDate', 'Date global'],
    ['$Flow.Gone', undefined],
    ['$GlobalConstant.EmptyString', 'String globalConstant'],
    ['$Record', 'SObject(Order) global'],
    ['$Record.Name', undefined],
    ['$User.CreatedDate', 'DateTime global'],
    ['$Label.Hello', 'String global'],
    ['$Label', undefined],
    ['', undefined],
  ])('%s is %s', (ref, expected) => {
    const type = typeOfReference(view, context, ref)
    const object = type?.objectType === undefined ? '' : `(${type.objectType})`
    expect(type && `${type.dataType}${object}${type.isCollection ? ' collection' : ''} ${type.of}`).toBe(expected)
  })

  it('knows $Record only where a record starts the flow', () => {
    expect(typeOfReference(read('<start></start>'), context, '$Record')).toBeUndefined()
  })
})

describe('listReferences', () => {
  const options = listReferences(view, context)
  const refsIn = (group: string): string[] => options.filter((option) => option.group === group).map(({ ref }) => ref)

  it.each([
    ['Record Variables', ['user', 'stranger']],
    ['Variables', ['__proto__']],
    ['Collections', ['ids']],
    ['Constants', ['Limit']],
    ['Formulas', ['Total']],
    ['Text Templates', ['Greeting']],
    [
      'Outputs from Elements',
      [
        'Add_User',
        'Amount',
        'Approve.Status',
        'Each_User',
        'Fully',
        'Get_User',
        'Get_Users',
        'Ids',
        'Opted_In',
        'Remarks',
        'Send.messageIdentifiers',
        'Send.requestId',
      ],
    ],
    ['Outcomes', ['Is_Open']],
    ['Global Constants', ['$GlobalConstant.EmptyString', '$GlobalConstant.False', '$GlobalConstant.True']],
  ])('%s: %j', (group, refs) => {
    const found = refsIn(group)
    expect(group === 'Record Variables' ? found : found.toSorted()).toEqual(refs)
  })

  it('offers each reference with the type that it has, and no record that is not known', () => {
    expect(options.map(({ ref }) => typeOfReference(view, context, ref))).toEqual(options.map(({ type }) => type))
    expect(refsIn('Global Variables')).toEqual(expect.arrayContaining(['$Record', '$User', '$Flow.CurrentDateTime']))
    expect(refsIn('Global Variables')).not.toContain('$Profile')
  })
})
