import { describe, expect, it } from 'vitest'
import { viewOf } from '../document/view.ts'
import { writeFlow } from '../document/write-flow.ts'
import { checkFlow } from '../problems/check-flow.ts'
import { linesOf } from '../testing/edit-lines.ts'
import { SAMPLE, flowOf, flowText } from '../testing/sample-flow.ts'
import { applyEdit, refusal } from './apply-edit.ts'
import type { Edit } from './edit.ts'

const sample = flowOf(SAMPLE)

describe('rename', () => {
  it.each<[string, string, string, string[]]>([
    [
      'a variable in JSON, an operand and a screen, but not the plain word',
      'total',
      'people_total',
      [
        '- &quot;textValue&quot;: &quot;Your order {!orderNumber} of {!total}&quot;',
        '+ &quot;textValue&quot;: &quot;Your order {!orderNumber} of {!people_total}&quot;',
        '- <assignToReference>total</assignToReference>',
        '+ <assignToReference>people_total</assignToReference>',
        '- <fieldText>&lt;p&gt;{!total} people, request {!Send.requestId}, total stays&lt;/p&gt;</fieldText>',
        '+ <fieldText>&lt;p&gt;{!people_total} people, request {!Send.requestId}, total stays&lt;/p&gt;</fieldText>',
        '- <name>total</name>',
        '+ <name>people_total</name>',
      ],
    ],
    [
      'an element whose output a screen shows',
      'Send',
      'Send_Update',
      [
        '- <name>Send</name>',
        '+ <name>Send_Update</name>',
        '- <fieldText>&lt;p&gt;{!total} people, request {!Send.requestId}, total stays&lt;/p&gt;</fieldText>',
        '+ <fieldText>&lt;p&gt;{!total} people, request {!Send_Update.requestId}, total stays&lt;/p&gt;</fieldText>',
        '- <targetReference>Send</targetReference>',
        '+ <targetReference>Send_Update</targetReference>',
      ],
    ],
    [
      'a collection behind [$EachItem]',
      'Get_People',
      'People',
      [
        '- <collectionReference>Get_People</collectionReference>',
        '+ <collectionReference>People</collectionReference>',
        '- <name>Get_People</name>',
        '+ <name>People</name>',
        '- <targetReference>Get_People</targetReference>',
        '+ <targetReference>People</targetReference>',
        '- <elementReference>Get_People[$EachItem].Id</elementReference>',
        '+ <elementReference>People[$EachItem].Id</elementReference>',
      ],
    ],
    [
      'a constant in a formula and a template',
      'greeting',
      'salute',
      [
        '- <name>greeting</name>',
        '+ <name>salute</name>',
        '- <expression>{!greeting} &amp; &quot; order &quot; &amp; {!orderNumber}</expression>',
        '+ <expression>{!salute} &amp; &quot; order &quot; &amp; {!orderNumber}</expression>',
        '- <text>{!greeting}, {!orderNumber}</text>',
        '+ <text>{!salute}, {!orderNumber}</text>',
      ],
    ],
    ['an outcome', 'Yes_Opted_In', 'Yes', ['- <name>Yes_Opted_In</name>', '+ <name>Yes</name>']],
    [
      'the case of a name',
      'note',
      'Note',
      [
        '- <assignToReference>note</assignToReference>',
        '+ <assignToReference>Note</assignToReference>',
        '- <name>note</name>',
        '+ <name>Note</name>',
      ],
    ],
    ['to the name that it has', 'note', 'note', []],
  ])('%s', (_name, from, to, lines) => {
    expect(refusal(sample, { type: 'rename', from, to })).toBeUndefined()
    expect(linesOf(sample, { type: 'rename', from, to })).toEqual(lines)
  })

  it.each([
    ['Nobody', 'Somebody', 'edit/unknown-name'],
    ['$Start', 'Begin', 'edit/unknown-name'],
    ['OrderNumber', 'Number', 'edit/unknown-name'],
    ['Send', 'note', 'name/taken'],
    ['Send', 'NOTE', 'name/taken'],
    ['Send', 'yes_opted_in', 'name/taken'],
    ['Send', '', 'name/illegal'],
    ['Send', '1st', 'name/illegal'],
    ['Send', 'a__b', 'name/illegal'],
    ['Send', 'a_', 'name/illegal'],
    ['Send', '_a', 'name/illegal'],
    ['Send', 'a b', 'name/illegal'],
    ['Send', 'é', 'name/illegal'],
    ['Send', 'a'.repeat(81), 'name/illegal'],
  ])('%s to %s is refused: %s', (from, to, code) => {
    expect(refusal(sample, { type: 'rename', from, to })?.code).toBe(code)
  })

  it('reaches elements, resources and parts that we do not know, however they are written', () => {
    const document = flowOf(
      flowText(`    <!-- {!x} -->
    <choices>
        <name>Pick</name>
        <choiceText>&lt;b&gt;{!x.Name}&lt;/b&gt; x</choiceText>
        <value><elementReference><![CDATA[x]]></elementReference></value>
    </choices>
    <description>About {!x}</description>
    <futureNodes>
        <name>Future</name>
        <locationX>1</locationX>
        <novelty a="{!x}">{! x } {!xy} {!y.x} {!$x} x</novelty>
        <someReferences> x[$EachItem].y </someReferences>
        <setupReference>x</setupReference>
    </futureNodes>
    <interviewLabel>x {!x} {!$Flow.CurrentDateTime}</interviewLabel>
    <variables>
        <name>x</name>
    </variables>
`),
    )
    expect(linesOf(document, { type: 'rename', from: 'x', to: 'z' })).toEqual([
      '- <choiceText>&lt;b&gt;{!x.Name}&lt;/b&gt; x</choiceText>',
      '- <value><elementReference><![CDATA[x]]></elementReference></value>',
      '+ <choiceText>&lt;b&gt;{!z.Name}&lt;/b&gt; x</choiceText>',
      '+ <value><elementReference><![CDATA[z]]></elementReference></value>',
      '- <description>About {!x}</description>',
      '+ <description>About {!z}</description>',
      '- <novelty a="{!x}">{! x } {!xy} {!y.x} {!$x} x</novelty>',
      '- <someReferences> x[$EachItem].y </someReferences>',
      '+ <novelty a="{!x}">{! z } {!xy} {!y.x} {!$x} x</novelty>',
      '+ <someReferences> z[$EachItem].y </someReferences>',
      '- <interviewLabel>x {!x} {!$Flow.CurrentDateTime}</interviewLabel>',
      '+ <interviewLabel>x {!z} {!$Flow.CurrentDateTime}</interviewLabel>',
      '- <name>x</name>',
      '+ <name>z</name>',
    ])
  })

  it('takes the item of a Collection Filter along, and nothing that is merely called like it', () => {
    const filter = `    <collectionProcessors>
        <name>Open</name>
        <elementSubtype>FilterCollectionProcessor</elementSubtype>
        <assignNextValueToReference>currentItem_Open</assignNextValueToReference>
        <conditions>
            <leftValueReference>currentItem_Open.Name</leftValueReference>
        </conditions>
        <formula>{!currentItem_Open.Name} = {!currentItem_Opened}</formula>
    </collectionProcessors>
`
    const other = filter.replace('<name>Open<', '<name>Other<')
    const renamed = filter.replaceAll(/Open\b/g, 'Shipped')
    const edit: Edit = { type: 'rename', from: 'Open', to: 'Shipped' }
    expect(writeFlow(applyEdit(flowOf(flowText(filter + other)), edit))).toBe(flowText(renamed + other))
  })

  it.each(['__proto__', 'constructor', 'toString'])('frees a flow of the name %s', (name) => {
    const text = SAMPLE.replaceAll('Note_Fault', name)
    const document = flowOf(text)
    expect(viewOf(document).elementByName.get(name)?.kind).toBe('assignment')
    expect(writeFlow(document)).toBe(text)
    checkFlow(document)
    expect(writeFlow(applyEdit(document, { type: 'rename', from: name, to: 'Note_Fault' }))).toBe(SAMPLE)
  })

  it.each([
    ['keeps its place', false, ['New_Assignment', 'B']],
    ['goes where its first name sorts', true, ['B', 'New_Assignment']],
  ])('%s', (_what, isFirstName, order) => {
    const flow = flowOf(
      flowText(
        ['A', 'B'].map((name) => `\n    <assignments>\n        <name>${name}</name>\n    </assignments>`).join(''),
      ),
    )
    const renamed = applyEdit(flow, { type: 'rename', from: 'A', to: 'New_Assignment', isFirstName })
    expect(viewOf(renamed).elements.map(({ name }) => name)).toEqual(order)
    expect(writeFlow(applyEdit(renamed, { type: 'rename', from: 'New_Assignment', to: 'A', isFirstName }))).toBe(
      writeFlow(flow),
    )
  })
})
