import { describe, expect, it } from 'vitest'
import type { FlowView } from '../../document/document.ts'
import { viewOf } from '../../document/view.ts'
import { usesOf } from '../../mentions/uses-of.ts'
import { ORDERS, VARIABLES, foundIn } from '../../testing/found-in.ts'
import { flowOf, flowText } from '../../testing/sample-flow.ts'
import { exitsOf } from '../exits.ts'
import { summaryOf } from '../summary-of.ts'
import { startFacts } from './start-facts.ts'

const shipped =
  '<filters><field>Status</field><operator>EqualTo</operator><value><stringValue>Shipped</stringValue></value></filters>'
const changed =
  '<filters><field>OwnerId</field><operator>IsChanged</operator><value><booleanValue>true</booleanValue></value></filters>'
const updated =
  '<object>Order</object><recordTriggerType>Update</recordTriggerType><triggerType>RecordAfterSave</triggerType>'
const schedule = (parts: string) => `<schedule>${parts}</schedule><triggerType>Scheduled</triggerType>`
const daily = '<frequency>Daily</frequency><startDate>2026-01-01</startDate><startTime>07:00:00.000Z</startTime>'
const path = (parts: string) => `<scheduledPaths>${parts}</scheduledPaths>`

function flowWith(start: string, members = ''): FlowView {
  return viewOf(flowOf(flowText(`<start>${start}</start>${members}`)))
}

const factsOf = (view: FlowView) => Object.fromEntries(startFacts(view).map(({ label, text }) => [label, text]))

it.each([
  ['', 'Started by hand or by code'],
  [updated, 'After Order is updated'],
  [`${updated}${shipped}`, 'After Order is updated · 1 condition'],
  [`${updated}<filterFormula>true</filterFormula>`, 'After Order is updated · a formula decides'],
  ['<object>Case</object><triggerType>RecordBeforeSave</triggerType>', 'Before Case is created or updated'],
  ['<object>Case</object><triggerType>RecordBeforeDelete</triggerType>', 'Before Case is deleted'],
  [schedule(daily), 'Daily at 07:00 from 2026-01-01'],
  [`<object>Contact</object>${schedule('<frequency>Weekdays</frequency>')}`, 'On weekdays, for each Contact'],
  [schedule('<frequency>Once</frequency><startDate>2026-01-01</startDate>'), 'Once on 2026-01-01'],
  ['<object>Order_Event__e</object><triggerType>PlatformEvent</triggerType>', 'When Order_Event__e arrives'],
  ['<segment>VIPs</segment><triggerType>Segment</triggerType>', 'When VIPs is published'],
  ['<triggerType>Unheard</triggerType>', 'Trigger Unheard'],
])('%s: %s', (start, summary) => {
  expect(summaryOf(flowWith(start).start)).toBe(summary)
})

it('of a flow that names its first element only may be a process as well', () => {
  const view = viewOf(flowOf(flowText('<startElementReference>A</startElementReference>')))
  expect(summaryOf(view.start)).toBe('Started by hand, by code or by a process')
})

describe('the facts of Start', () => {
  it.each<[string, Record<string, string>]>([
    [
      `<filterLogic>or</filterLogic>${shipped}${changed}${updated}<flowRunAsUser>TriggeringUser</flowRunAsUser>`,
      {
        Starts: 'After Order is updated',
        'Entry conditions': 'Status is "Shipped" or OwnerId has changed',
        'For updated records': 'Every time the conditions are true',
        'Runs as': 'The user who set it off',
      },
    ],
    [
      `<doesRequireRecordChangedToMeetCriteria>true</doesRequireRecordChangedToMeetCriteria><filterFormula>{!$Record.Total} &gt; 5</filterFormula>${updated}`,
      {
        Starts: 'After Order is updated',
        'Entry conditions': '{!$Record.Total} > 5',
        'For updated records': 'Only when the update makes the conditions true',
      },
    ],
    [
      '<capabilityTypes><name>c</name><capabilityName>PromptTemplate</capabilityName></capabilityTypes><maxBatchSize>50</maxBatchSize><triggerType>Capability</triggerType>',
      { Starts: 'Called by an agent or a prompt', 'Batch size': '50', Offers: 'PromptTemplate' },
    ],
  ])('%s', (start, facts) => {
    expect(factsOf(flowWith(start))).toEqual(facts)
  })

  it('tell when its paths run and what makes the flow end early', () => {
    const paths = [
      '<name>A</name><label>In a day</label><offsetNumber>1</offsetNumber><offsetUnit>Days</offsetUnit><timeSource>RecordTriggerEvent</timeSource>',
      '<name>B</name><offsetNumber>-2</offsetNumber><offsetUnit>Hours</offsetUnit><recordField>EndDate</recordField><timeSource>RecordField</timeSource>',
      '<offsetNumber>0</offsetNumber><offsetUnit>Days</offsetUnit><recordField>EndDate</recordField><timeSource>RecordField</timeSource>',
      '<pathType>AsyncAfterCommit</pathType>',
    ]
    const rule =
      '<exitRules><name>R</name><conditions><leftValueReference>note</leftValueReference><operator>IsNull</operator><rightValue><booleanValue>true</booleanValue></rightValue></conditions><label>Nothing left</label><ruleOrder>1</ruleOrder></exitRules>'
    const view = flowWith(paths.map(path).join(''), rule)
    expect(factsOf(view)).toEqual({
      Starts: 'Started by hand or by code',
      'Path In a day': '1 day after the trigger',
      'Path B': '2 hours before EndDate',
      'Path At the time of EndDate': 'At the time of EndDate',
      'Path Run Asynchronously': 'Right after the transaction',
      'Leaves by Nothing left': 'note is null',
    })
    expect(exitsOf(view.start).map(({ id, label }) => [id, label])).toEqual([
      ['connector', 'Run Immediately'],
      ['scheduledPaths/A', 'In a day'],
      ['scheduledPaths/B', 'B'],
      ['scheduledPaths/#3', 'At the time of EndDate'],
      ['scheduledPaths/#4', 'Run Asynchronously'],
    ])
  })
})

it.each([
  [updated, []],
  [updated.replace('Order', ''), ['start/object-missing object']],
  [schedule(daily), []],
  [schedule(daily.replace('07:00:00.000Z', '')), ['start/schedule-incomplete frequency']],
  [`<filterLogic>1 AND 2</filterLogic>${shipped}${updated}`, ['start/logic filterLogic']],
  [`${shipped.replace('Status', '')}${updated}`, ['start/condition-incomplete filters/0/field']],
  [`${shipped.replace('EqualTo', '')}${updated}`, ['start/condition-incomplete filters/0/operator']],
  [`${changed.replace('OwnerId', 'Status')}${updated}`, []],
  [`${shipped.replace('EqualTo', 'IsEmpty')}${updated}`, ['start/condition-type filters/0/operator']],
  [`${shipped.replace('Status', 'Colour')}${updated}`, ['start/field-unknown filters/0/field']],
  [`${shipped.replace(/<value>.*<\/value>/, '')}${updated}`, ['start/condition-incomplete filters/0/value']],
])('%s has %j', (start, expected) => {
  expect(foundIn(`<start>${start}</start>${VARIABLES}`, 'start', ORDERS)).toEqual(expected)
})

it('is known as a place where things are used, conditions included', () => {
  const filter =
    '<filters><field>Status</field><operator>EqualTo</operator><value><elementReference>wanted</elementReference></value></filters>'
  const formula = '<filterFormula>{!wanted} = "x"</filterFormula>'
  const document = flowOf(flowText(`<start>${formula}${filter}</start>`))
  expect(usesOf(document, 'wanted').map(({ element, field }) => [element, field])).toEqual([
    ['$Start', 'filterFormula'],
    ['$Start', 'filters/0/value'],
  ])
})
