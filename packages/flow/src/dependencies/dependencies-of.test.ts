import { describe, expect, it } from 'vitest'
import { readFlow } from '../document/read-flow.ts'
import { dependenciesOf } from './dependencies-of.ts'

function dependencies(members: string): readonly string[] {
  const { document } = readFlow(`<Flow xmlns="urn:x"><label>F</label>${members}</Flow>`)
  return document === undefined
    ? []
    : dependenciesOf(document).map((each) => `${each.type} ${each.name} in ${each.in.join(', ')}`)
}

const call = (type: string, name: string, more = ''): string =>
  `<actionCalls><name>Call</name>${more}<actionName>${name}</actionName><actionType>${type}</actionType></actionCalls>`
const send = (value: string): string =>
  call(
    'sendConversationMessages',
    'sendConversationMessages',
    `<inputParameters><name>messageDefinitionName</name><value>${value}</value></inputParameters>`,
  )
const lookup = (object: string, filters: readonly (readonly [string, string])[]): string =>
  `<recordLookups><name>Get</name>${filters
    .map(
      ([field, text]) =>
        `<filters><field>${field}</field><operator>EqualTo</operator><value><stringValue>${text}</stringValue></value></filters>`,
    )
    .join('')}<object>${object}</object></recordLookups>`
const text = (merge: string): string => `<textTemplates><name>T</name><text>Hi ${merge}</text></textTemplates>`
const record = '<variables><name>rec</name><dataType>SObject</dataType><objectType>Order</objectType></variables>'

describe('dependenciesOf', () => {
  it.each([
    ['a class', call('apex', 'ns__Sender'), ['ApexClass ns__Sender in Call']],
    ['an email alert', call('emailAlert', 'Case.Hello'), ['WorkflowAlert Case.Hello in Call']],
    ['a quick action', call('quickAction', 'LogACall'), ['QuickAction LogACall in Call']],
    ['a standard action', call('submit', 'submit'), []],
    ['a component as a literal', send('<stringValue>Hi</stringValue>'), ['ConversationMessageDefinition Hi in Call']],
    [
      'a component in a constant',
      `${send('<elementReference>c</elementReference>')}<constants><name>c</name><dataType>String</dataType><value><stringValue>Hi</stringValue></value></constants>`,
      ['ConversationMessageDefinition Hi in Call'],
    ],
    ['a component that only a run decides', send('<elementReference>which</elementReference>'), []],
    ['a subflow', '<subflows><name>S</name><flowName>Sub</flowName></subflows>', ['Flow Sub in S']],
    [
      'the steps of an orchestration',
      '<orchestratedStages><name>O</name><stageSteps><name>A</name><actionName>Ask</actionName><actionType>stepInteractive</actionType></stageSteps></orchestratedStages>',
      ['Flow Ask in O'],
    ],
    [
      'an own screen component',
      '<screens><name>S</name><fields><name>a</name><extensionName>c:map</extensionName></fields><fields><name>b</name><extensionName>flowruntime:image</extensionName></fields></screens>',
      ['LightningComponentBundle map in S'],
    ],
    [
      'custom objects and fields, not standard ones',
      lookup('Trip__c', [
        ['Name', 'x'],
        ['Size__c', 'x'],
      ]),
      ['CustomField Trip__c.Size__c in Get', 'CustomObject Trip__c in Get'],
    ],
    [
      'fields of the records that are updated',
      `${record}<recordUpdates><name>U</name><inputAssignments><field>Size__c</field></inputAssignments><inputReference>rec</inputReference></recordUpdates>`,
      ['CustomField Order.Size__c in U'],
    ],
    [
      'a record type',
      lookup('RecordType', [
        ['DeveloperName', 'Big'],
        ['SobjectType', 'Account'],
      ]),
      ['RecordType Account.Big in Get'],
    ],
    ['a queue', lookup('Group', [['DeveloperName', 'Support']]), ['Queue Support in Get']],
    ['a channel', lookup('MessagingChannel', [['DeveloperName', 'Shop']]), ['MessagingChannel Shop in Get']],
    ['labels', text('{!$Label.Hello} {!$Label.ns.Bye}'), ['CustomLabel Hello in T', 'CustomLabel ns__Bye in T']],
    ['a permission', text('{!$Permission.Vip}'), ['CustomPermission Vip in T']],
    [
      'settings and metadata records',
      text('{!$Setup.Max__c.Top__c} {!$CustomMetadata.Rate__mdt.Low.Pct__c}'),
      [
        'CustomField Max__c.Top__c in T',
        'CustomField Rate__mdt.Pct__c in T',
        'CustomMetadata Rate.Low in T',
        'CustomObject Max__c in T',
        'CustomObject Rate__mdt in T',
      ],
    ],
    [
      'fields of records, through a relationship too',
      `${record}${text('{!rec.Size__c} {!rec.Name} {!rec.Trip__r.Name} {!$User.Team__c}')}`,
      ['CustomField Order.Size__c in T', 'CustomField Order.Trip__c in T', 'CustomField User.Team__c in T'],
    ],
    [
      'a setup record',
      call(
        'routeWork',
        'routeWork',
        '<value><setupReference>Chat</setupReference><setupReferenceType>ServiceChannel</setupReferenceType></value>',
      ),
      ['ServiceChannel Chat in Call'],
    ],
    [
      'what two elements name, once',
      '<subflows><name>A</name><flowName>Sub</flowName></subflows><subflows><name>B</name><flowName>Sub</flowName></subflows>',
      ['Flow Sub in A, B'],
    ],
    ['the object of Start', '<start><object>Trip__c</object></start>', ['CustomObject Trip__c in $Start']],
    ['names that mean something to JavaScript', call('apex', '__proto__'), ['ApexClass __proto__ in Call']],
  ])('finds %s', (_, members, expected) => {
    expect(dependencies(members)).toEqual(expected)
  })
})
