import { describe, expect, it } from 'vitest'
import { viewOf } from '../document/view.ts'
import { SAMPLE, flowOf } from '../testing/sample-flow.ts'
import { elementOf } from '../testing/element-of.ts'
import { linesOf } from '../testing/edit-lines.ts'
import { applyEdit, refusal } from './apply-edit.ts'
import type { Edit } from './edit.ts'

const sample = flowOf(SAMPLE)
const decision = elementOf(sample, 'Opted_In', 'decision')

describe('one edit changes only its lines', () => {
  const cases: [string, Edit, string[]][] = [
    [
      'a label, escaped as the file escapes',
      { type: 'setLabel', element: 'Send', label: `A & "B" it's` },
      ['- <label>Send Update</label>', '+ <label>A &amp; &quot;B&quot; it&apos;s</label>'],
    ],
    ['the label that it has', { type: 'setLabel', element: 'Send', label: 'Send Update' }, []],
    [
      'a label of an element that we do not know',
      { type: 'setLabel', element: 'Thanks', label: 'Bye' },
      ['- <label>Thanks</label>', '+ <label>Bye</label>'],
    ],
    [
      'a description, which stands first',
      { type: 'setDescription', element: 'Send', description: 'Tells them' },
      ['+ <description>Tells them</description>'],
    ],
    [
      'an input among others',
      {
        type: 'changeElement',
        element: 'Get_People',
        kind: 'getRecords',
        changes: { getFirstRecordOnly: true, sortField: 'Name', sortOrder: 'Desc' },
      },
      [
        '- <getFirstRecordOnly>false</getFirstRecordOnly>',
        '+ <getFirstRecordOnly>true</getFirstRecordOnly>',
        '+ <sortField>Name</sortField>',
        '+ <sortOrder>Desc</sortOrder>',
      ],
    ],
    [
      'a value that changes its type',
      {
        type: 'changeElement',
        element: 'Add_Id',
        kind: 'assignment',
        changes: {
          items: [
            {
              assignToReference: 'recipientIds',
              operator: 'Add',
              value: { kind: 'reference', to: 'Each_Person.Id' },
            },
            { assignToReference: 'total', operator: 'Add', value: { kind: 'reference', to: 'total' } },
          ],
        },
      },
      ['- <numberValue>1.0</numberValue>', '+ <elementReference>total</elementReference>'],
    ],
    [
      'a row less',
      {
        type: 'changeElement',
        element: 'Add_Id',
        kind: 'assignment',
        changes: { items: [{ assignToReference: 'total', operator: 'Add', value: { kind: 'number', text: '1.0' } }] },
      },
      [
        '- <assignmentItems>',
        '- <assignToReference>recipientIds</assignToReference>',
        '- <operator>Add</operator>',
        '- <value>',
        '- <elementReference>Each_Person.Id</elementReference>',
        '- </value>',
        '- </assignmentItems>',
      ],
    ],
    [
      'an outcome in front',
      {
        type: 'changeElement',
        element: 'Opted_In',
        kind: 'decision',
        changes: {
          outcomes: [
            {
              name: 'Blocked',
              label: 'Blocked',
              conditionLogic: 'and',
              conditions: [
                { leftValueReference: 'note', operator: 'IsNull', rightValue: { kind: 'boolean', value: false } },
              ],
            },
            ...decision.outcomes,
          ],
        },
      },
      [
        '+ <rules>',
        '+ <name>Blocked</name>',
        '+ <conditionLogic>and</conditionLogic>',
        '+ <conditions>',
        '+ <leftValueReference>note</leftValueReference>',
        '+ <operator>IsNull</operator>',
        '+ <rightValue>',
        '+ <booleanValue>false</booleanValue>',
        '+ </rightValue>',
        '+ </conditions>',
        '+ <label>Blocked</label>',
        '+ </rules>',
      ],
    ],
    [
      'a new variable, sorted by name',
      {
        type: 'addResource',
        resource: { kind: 'variable', name: 'Note_2', dataType: 'Number', scale: 2, isInput: true },
      },
      [
        '+ <variables>',
        '+ <name>Note_2</name>',
        '+ <dataType>Number</dataType>',
        '+ <isCollection>false</isCollection>',
        '+ <isInput>true</isInput>',
        '+ <isOutput>false</isOutput>',
        '+ <scale>2</scale>',
        '+ </variables>',
      ],
    ],
    [
      'a resource field, and one that null removes',
      { type: 'changeResource', name: 'total', changes: { isOutput: true, value: null } },
      [
        '- <isOutput>false</isOutput>',
        '+ <isOutput>true</isOutput>',
        '- <value>',
        '- <numberValue>0.0</numberValue>',
        '- </value>',
      ],
    ],
    [
      'an unused resource that goes',
      { type: 'removeResource', name: 'mail' },
      [
        '- <textTemplates>',
        '- <name>mail</name>',
        '- <isViewedAsPlainText>true</isViewedAsPlainText>',
        '- <text>{!greeting}, {!orderNumber}</text>',
        '- </textTemplates>',
      ],
    ],
    [
      'properties of the flow',
      { type: 'setFlowProperties', changes: { label: 'Shipped', description: '' } },
      [
        '- <description>Sends to people; orderNumber is an input.</description>',
        '- <label>Order Shipped</label>',
        '+ <label>Shipped</label>',
      ],
    ],
  ]
  it.each(cases)('%s', (_name, edit, lines) => {
    expect(refusal(sample, edit)).toBeUndefined()
    // Like lines around a block leave open which of them is new, so the order says nothing.
    expect(linesOf(sample, edit).toSorted()).toEqual(lines.toSorted())
  })

  it('keeps the views of everything else', () => {
    const after = applyEdit(sample, { type: 'setLabel', element: 'Send', label: 'x' })
    const kept = viewOf(after).elements.filter((element, i) => element === viewOf(sample).elements[i])
    expect(kept).toHaveLength(viewOf(sample).elements.length - 1)
  })
})

describe('refusals', () => {
  const cases: [Edit, string][] = [
    [{ type: 'setLabel', element: 'Nobody', label: 'x' }, 'edit/unknown-element'],
    [{ type: 'setLabel', element: '__proto__', label: 'x' }, 'edit/unknown-element'],
    [{ type: 'setDescription', element: '$Start', description: 'x' }, 'edit/start'],
    [{ type: 'changeElement', element: 'Send', kind: 'loop', changes: {} }, 'edit/other-kind'],
    [{ type: 'removeElement', element: '$Start' }, 'edit/start'],
    [{ type: 'removeElement', element: 'Opted_In', keep: 'rules/Nope' }, 'edit/unknown-exit'],
    [{ type: 'connect', from: { element: 'Send', exit: 'rules/x' } }, 'edit/unknown-exit'],
    [{ type: 'connect', from: { element: 'Add_Id', exit: 'faultConnector' }, target: 'Send' }, 'edit/unknown-exit'],
    [{ type: 'connect', from: { element: 'Send', exit: 'connector' }, target: 'Nobody' }, 'edit/unknown-element'],
    [{ type: 'connect', from: { element: 'Send', exit: 'connector' }, target: '$Start' }, 'edit/start'],
    [
      {
        type: 'insertElement',
        at: { element: 'Nobody', exit: 'connector' },
        element: { kind: 'loop', name: 'L', label: 'L' },
      },
      'edit/unknown-element',
    ],
    [
      {
        type: 'insertElement',
        at: { element: 'Send', exit: 'connector' },
        element: { kind: 'loop', name: 'send', label: 'L' },
      },
      'name/taken',
    ],
    [{ type: 'addResource', resource: { kind: 'variable', name: 'a b', dataType: 'String' } }, 'name/illegal'],
    [{ type: 'addResource', resource: { kind: 'variable', name: 'yes_opted_in', dataType: 'String' } }, 'name/taken'],
    [{ type: 'changeResource', name: 'Send', changes: {} }, 'edit/unknown-resource'],
    [{ type: 'changeResource', name: 'mail', changes: { isInput: true } }, 'edit/unknown-field'],
    [{ type: 'removeResource', name: 'recipientIds' }, 'resource/in-use'],
    [{ type: 'removeResource', name: 'constructor' }, 'edit/unknown-resource'],
    [{ type: 'setFlowProperties', changes: { label: ' ' } }, 'flow/label-missing'],
    [
      { type: 'pasteElements', at: { element: 'Send', exit: 'connector' }, fragment: { xml: '<a/>', names: ['a'] } },
      'edit/fragment',
    ],
    [
      {
        type: 'together',
        edits: [
          { type: 'setLabel', element: 'Send', label: 'x' },
          { type: 'removeElement', element: 'Nobody' },
        ],
      },
      'edit/unknown-element',
    ],
  ]
  it.each(cases)('%j: %s, and the document stays the same object', (edit, code) => {
    expect(refusal(sample, edit)?.code).toBe(code)
    expect(applyEdit(sample, edit)).toBe(sample)
  })

  it('names the places that use a resource', () => {
    expect(refusal(sample, { type: 'removeResource', name: 'greeting' })?.places).toEqual([
      { element: 'subject', label: 'subject' },
      { element: 'mail', label: 'mail' },
    ])
  })

  it('refuses a type of edit that does not exist', () => {
    const edit: Edit = JSON.parse('{ "type": "toString" }')
    expect(refusal(sample, edit)?.code).toBe('edit/unknown-type')
    expect(applyEdit(sample, edit)).toBe(sample)
  })
})
