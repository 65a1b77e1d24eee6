import { describe, expect, it } from 'vitest'
import { connectorTo as to, flowMember as member } from '../../../testing/flow-member.ts'
import { flowOf, flowText } from '../../../testing/sample-flow.ts'
import { checkFlow } from '../../check-flow.ts'

const start = (inside: string): string => `<start>${inside}</start>`
const variable = (name: string, inside = '', type = 'String'): string =>
  `<variables><name>${name}</name><dataType>${type}</dataType>${inside}</variables>`
const COLLECTION = '<isCollection>true</isCollection>'
const INPUT = '<isInput>true</isInput>'

/** Start, then a loop over `all` whose body is this element. */
const looped = (body: string, rest = ''): string =>
  start(to('Each')) +
  member('loops', 'Each', `<collectionReference>all</collectionReference>${to('Body', 'nextValueConnector')}`) +
  body +
  variable('all', COLLECTION) +
  rest
const assigns = (variableName: string, operator: string, value: string): string =>
  `<assignmentItems><assignToReference>${variableName}</assignToReference><operator>${operator}</operator><value>${value}</value></assignmentItems>`
const reference = (name: string): string => `<elementReference>${name}</elementReference>`
const string = (text: string): string => `<stringValue>${text}</stringValue>`
const input = (value: string): string =>
  start(to('Call')) +
  member(
    'actionCalls',
    'Call',
    `<actionName>X</actionName><actionType>apex</actionType><inputParameters><name>given</name><value>${value}</value></inputParameters>`,
  )
const triggered = (when: string, kind: string, inside = ''): string =>
  start(
    `<object>Order</object><recordTriggerType>${kind}</recordTriggerType><triggerType>${when}</triggerType>${inside}`,
  )

function found(wanted: string, members: string): string[] {
  return checkFlow(flowOf(flowText(members)))
    .filter(({ code }) => code === wanted)
    .map(({ where }) => [where.element ?? '-', where.field ?? '-'].join(' '))
}

describe('in loops', () => {
  it.each<[string, string, string[]]>([
    ['best-practice/DMLStatementInLoop', looped(member('recordUpdates', 'Body', to('Each'))), ['Body -']],
    ['best-practice/DMLStatementInLoop', looped(member('recordCreates', 'Body', to('Each'))), ['Body -']],
    ['best-practice/DMLStatementInLoop', looped(member('recordDeletes', 'Body')), []],
    [
      'best-practice/DMLStatementInLoop',
      looped(member('recordUpdates', 'Body', to('Ask')), member('screens', 'Ask', to('Each'))),
      [],
    ],
    ['best-practice/DMLStatementInLoop', looped(member('recordLookups', 'Body', to('Each'))), []],
    ['best-practice/SOQLQueryInLoop', looped(member('recordLookups', 'Body', to('Each'))), ['Body -']],
    ['best-practice/SOQLQueryInLoop', looped(member('recordUpdates', 'Body', to('Each'))), []],
    ['best-practice/ActionCallsInLoop', looped(member('apexPluginCalls', 'Body', to('Each'))), ['Body -']],
    [
      'best-practice/ActionCallsInLoop',
      looped(member('actionCalls', 'Body', `<actionType>apex</actionType>${to('Each')}`)),
      ['Body -'],
    ],
    [
      'best-practice/ActionCallsInLoop',
      looped(
        member(
          'actionCalls',
          'Body',
          `<actionName>sendConversationMessages</actionName><actionType>sendConversationMessages</actionType>${to('Each')}`,
        ),
      ),
      [],
    ],
    [
      'best-practice/TransformInsteadOfLoop',
      looped(
        member('assignments', 'Body', assigns('ids', 'Add', reference('Each.Id')) + to('Each')),
        variable('ids', COLLECTION),
      ),
      ['Each -'],
    ],
    [
      'best-practice/TransformInsteadOfLoop',
      looped(
        member('assignments', 'Body', assigns('total', 'Add', reference('Each.Amount')) + to('Each')),
        variable('total'),
      ),
      [],
    ],
    [
      'best-practice/TransformInsteadOfLoop',
      looped(
        member('assignments', 'Body', assigns('ids', 'Add', reference('Each.Id')) + to('Full')) +
          member('decisions', 'Full', to('Each', 'defaultConnector')),
        variable('ids', COLLECTION),
      ),
      [],
    ],
  ])('%s in %s: %j', (code, members, expected) => {
    expect(found(code, members)).toEqual(expected)
  })
})

describe('in texts', () => {
  it.each<[string, string, string[]]>([
    ['best-practice/HardcodedId', input(string('0125g000000LkbBAAS')), ['Call given']],
    ['best-practice/HardcodedId', input(string('See /0125g000000LkbB/view')), ['Call given']],
    ['best-practice/HardcodedId', input(string('0125g000000Lkb')), []],
    ['best-practice/HardcodedId', input(string('Order_Shipped_0125g000000LkbBAAS')), []],
    ['best-practice/HardcodedId', input(reference('a125g000000LkbBAAS')), []],
    [
      'best-practice/HardcodedId',
      '<formulas><name>f</name><expression>&quot;0125g000000LkbB&quot;</expression></formulas>',
      ['f expression'],
    ],
    ['best-practice/HardcodedUrl', input(string('https://acme.my.salesforce.com/x')), ['Call given']],
    ['best-practice/HardcodedUrl', input(string('https://acme--dev.sandbox.lightning.force.com')), ['Call given']],
    ['best-practice/HardcodedUrl', input(string('https://help.salesforce.com/x')), []],
    ['best-practice/HardcodedUrl', input(string('https://example.com')), []],
    ['best-practice/HardcodedSecret', input(string('Bearer abcdefghijklmnopqrstuvwxyz')), ['Call given']],
    ['best-practice/HardcodedSecret', input(string('AKIA' + 'ABCDEFGHIJKLMNOP')), ['Call given']],
    ['best-practice/HardcodedSecret', input(string('Bearer of good news')), []],
  ])('%s in %s: %j', (code, members, expected) => {
    expect(found(code, members)).toEqual(expected)
  })
})

describe('of elements and resources', () => {
  const nullable = '<assignNullValuesIfNoRecordsFound>true</assignNullValuesIfNoRecordsFound>'
  const get = (inside: string, rest: string): string =>
    start(to('Get')) +
    member(
      'recordLookups',
      'Get',
      `<object>Order</object><storeOutputAutomatically>true</storeOutputAutomatically>${inside}`,
    ) +
    rest
  const used = member('assignments', 'Use', assigns('note', 'Assign', reference('Get.Name'))) + variable('note')
  const asks = (operator: string): string =>
    member(
      'decisions',
      'best-practice/Ask',
      `<rules><name>Yes</name><conditions><leftValueReference>Get</leftValueReference><operator>${operator}</operator></conditions></rules>`,
    )
  const wizard = (tag: string, screen = ''): string =>
    start(to('Write')) +
    member(tag, 'Write', to('Note')) +
    member('assignments', 'Note', to('Thanks')) +
    member('screens', 'Thanks', screen)

  it.each<[string, string, string[]]>([
    ['best-practice/MissingFaultPath', start(to('Get')) + member('recordLookups', 'Get'), ['Get -']],
    ['best-practice/MissingFaultPath', start(to('Call')) + member('actionCalls', 'Call'), ['Call -']],
    ['best-practice/MissingFaultPath', member('recordUpdates', 'Write'), ['Write -']],
    ['best-practice/MissingFaultPath', member('assignments', 'Note'), []],
    ['best-practice/MissingFaultPath', member('waits', 'Wait'), []],
    [
      'best-practice/MissingFaultPath',
      member('recordUpdates', 'Write', to('Log', 'faultConnector')) + member('recordCreates', 'Log'),
      [],
    ],
    ['best-practice/MissingFaultPath', triggered('RecordBeforeSave', 'Update') + member('recordUpdates', 'Write'), []],
    ['best-practice/MissingNullHandler', get(nullable, used), ['Get -']],
    ['best-practice/MissingNullHandler', get(nullable, used + asks('IsNull')), []],
    ['best-practice/MissingNullHandler', get(nullable, used + asks('EqualTo')), ['Get -']],
    ['best-practice/MissingNullHandler', get(nullable + to('Use', 'faultConnector'), used), []],
    ['best-practice/MissingNullHandler', get('', used), []],
    ['best-practice/MissingNullHandler', get(nullable, ''), []],
    ['best-practice/GetRecordAllFields', get('', ''), ['Get queriedFields']],
    ['best-practice/GetRecordAllFields', get('<queriedFields>Id</queriedFields>', ''), []],
    ['best-practice/DuplicateDMLOperation', wizard('recordCreates'), ['Thanks -']],
    ['best-practice/DuplicateDMLOperation', wizard('recordCreates', '<allowBack>false</allowBack>'), []],
    ['best-practice/DuplicateDMLOperation', wizard('recordCreates', '<showFooter>false</showFooter>'), []],
    ['best-practice/DuplicateDMLOperation', wizard('recordLookups'), []],
    ['best-practice/CopyAPIName', member('assignments', 'Copy_1_of_Note'), ['Copy_1_of_Note name']],
    ['best-practice/CopyAPIName', member('assignments', 'Copy_of_Note'), []],
    [
      'best-practice/UnconnectedElement',
      start(to('Note')) + member('assignments', 'Note') + member('assignments', 'Gone'),
      ['Gone -'],
    ],
    ['best-practice/UnusedVariable', variable('note'), ['note -']],
    ['best-practice/UnusedVariable', used, []],
    ['best-practice/RecordIdAsString', variable('recordId', INPUT), ['recordId dataType']],
    ['best-practice/RecordIdAsString', variable('recordId'), []],
    ['best-practice/RecordIdAsString', variable('recordId', INPUT + '<objectType>Order</objectType>', 'SObject'), []],
    ['best-practice/RecordIdAsString', triggered('RecordAfterSave', 'Update') + variable('recordId', INPUT), []],
  ])('%s in %s: %j', (code, members, expected) => {
    expect(found(code, members)).toEqual(expected)
  })
})

describe('of triggers', () => {
  const update = (what: string): string => member('recordUpdates', 'Write', `<inputReference>${what}</inputReference>`)
  const getOrder = member(
    'recordLookups',
    'Get',
    '<object>Order</object><storeOutputAutomatically>true</storeOutputAutomatically>',
  )
  const filters = '<filters><field>Status</field></filters>'
  const path = `<scheduledPaths><name>Later</name>${to('Write')}</scheduledPaths>`

  it.each<[string, string, string[]]>([
    ['best-practice/RecursiveAfterUpdate', triggered('RecordAfterSave', 'Update') + update('$Record'), ['Write -']],
    [
      'best-practice/RecursiveAfterUpdate',
      triggered('RecordAfterSave', 'Create') + getOrder + update('Get'),
      ['Write -'],
    ],
    ['best-practice/RecursiveAfterUpdate', triggered('RecordAfterSave', 'Update') + update('other'), []],
    ['best-practice/RecursiveAfterUpdate', triggered('RecordBeforeSave', 'Update') + update('$Record'), []],
    ['best-practice/SameRecordFieldUpdates', triggered('RecordBeforeSave', 'Update') + update('$Record'), ['Write -']],
    ['best-practice/SameRecordFieldUpdates', triggered('RecordAfterSave', 'Update') + update('$Record'), []],
    ['best-practice/MissingRecordTriggerFilter', triggered('RecordAfterSave', 'Update'), ['$Start -']],
    ['best-practice/MissingRecordTriggerFilter', triggered('RecordAfterSave', 'Update', filters), []],
    [
      'best-practice/MissingRecordTriggerFilter',
      triggered('RecordAfterSave', 'Update', '<filterFormula>TRUE</filterFormula>'),
      [],
    ],
    ['best-practice/MissingRecordTriggerFilter', triggered('RecordAfterSave', 'Update', path), []],
    ['best-practice/MissingRecordTriggerFilter', triggered('RecordBeforeDelete', 'Delete'), []],
    ['best-practice/TriggerOrder', triggered('RecordAfterSave', 'Update'), ['$Start -']],
    ['best-practice/TriggerOrder', triggered('RecordAfterSave', 'Update') + '<triggerOrder>10</triggerOrder>', []],
    ['best-practice/TriggerOrder', start(to('Write')), []],
  ])('%s in %s: %j', (code, members, expected) => {
    expect(found(code, members)).toEqual(expected)
  })
})

describe('of the flow', () => {
  const decisions = (count: number): string =>
    Array.from({ length: count }, (_, i) => member('decisions', `D${i}`, `<rules><name>R${i}</name></rules>`)).join('')
  const canvas = (mode: string): string =>
    `<processMetadataValues><name>CanvasMode</name><value>${string(mode)}</value></processMetadataValues>`

  it.each<[string, string, string[]]>([
    ['best-practice/FlowDescription', decisions(1), ['- description']],
    ['best-practice/FlowDescription', '', []],
    ['best-practice/FlowDescription', `<description>Sends.</description>${decisions(1)}`, []],
    ['best-practice/APIVersion', '', ['- apiVersion']],
    ['best-practice/APIVersion', '<apiVersion>49.0</apiVersion>', ['- apiVersion']],
    ['best-practice/APIVersion', '<apiVersion>50.0</apiVersion>', []],
    ['best-practice/AutoLayout', canvas('FREE_FORM_CANVAS'), ['- -']],
    ['best-practice/AutoLayout', canvas('AUTO_LAYOUT_CANVAS'), []],
    ['best-practice/CyclomaticComplexity', decisions(13), ['- -']],
    ['best-practice/CyclomaticComplexity', decisions(12), []],
    ['best-practice/UnsafeRunningContext', '<runInMode>SystemModeWithoutSharing</runInMode>', ['- runInMode']],
    ['best-practice/UnsafeRunningContext', '<runInMode>DefaultMode</runInMode>', []],
    ['best-practice/ProcessBuilder', '<processType>Workflow</processType>', ['- processType']],
    ['best-practice/ProcessBuilder', '<processType>Flow</processType>', []],
  ])('%s in %s: %j', (code, members, expected) => {
    expect(found(code, members)).toEqual(expected)
  })
})
