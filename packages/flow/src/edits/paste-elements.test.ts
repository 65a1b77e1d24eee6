import { describe, expect, it } from 'vitest'
import { viewOf } from '../document/view.ts'
import { writeFlow } from '../document/write-flow.ts'
import { rewiring } from '../testing/edit-lines.ts'
import { elementOf } from '../testing/element-of.ts'
import { SAMPLE, flowOf } from '../testing/sample-flow.ts'
import { applyEdit } from './apply-edit.ts'
import { copyElements } from './copy-elements.ts'
import type { Edit } from './edit.ts'

const sample = flowOf(SAMPLE)

function paste(names: readonly string[], element: string, exit: string): Edit {
  return { type: 'pasteElements', at: { element, exit }, fragment: copyElements(sample, names) }
}

describe('copy and paste', () => {
  it.each<[string, string[], string, string, string[]]>([
    [
      'one element between two others',
      ['Map_Ids'],
      'Send',
      'connector',
      ['- Send.connector > Thanks', '+ Send.connector > Copy_1_of_Map_Ids', '+ Copy_1_of_Map_Ids.connector > Thanks'],
    ],
    [
      'one element at the end of a path',
      ['Map_Ids'],
      'Thanks',
      'connector',
      ['+ Thanks.connector > Copy_1_of_Map_Ids'],
    ],
    [
      'two that do not follow each other, in the order of the canvas',
      ['Thanks', 'Map_Ids'],
      'Get_People',
      'faultConnector',
      ['+ Get_People.faultConnector > Copy_1_of_Map_Ids', '+ Copy_1_of_Map_Ids.connector > Copy_1_of_Thanks'],
    ],
    [
      'an action with its fault path',
      ['Send', 'Note_Fault'],
      'Thanks',
      'connector',
      ['+ Thanks.connector > Copy_1_of_Send', '+ Copy_1_of_Send.faultConnector > Copy_1_of_Note_Fault'],
    ],
    [
      'an action without it',
      ['Send'],
      '$Start',
      'connector',
      [
        '- $Start.connector > Get_People',
        '+ $Start.connector > Copy_1_of_Send',
        '+ Copy_1_of_Send.connector > Get_People',
      ],
    ],
    [
      'a loop with its body',
      ['Each_Person', 'Opted_In', 'Add_Id'],
      'Map_Ids',
      'connector',
      [
        '- Map_Ids.connector > Send',
        '+ Map_Ids.connector > Copy_1_of_Each_Person',
        '+ Copy_1_of_Each_Person.nextValueConnector > Copy_1_of_Opted_In',
        '+ Copy_1_of_Each_Person.noMoreValuesConnector > Send',
        '+ Copy_1_of_Opted_In.rules/Copy_1_of_Yes_Opted_In > Copy_1_of_Add_Id',
        '+ Copy_1_of_Opted_In.defaultConnector > Copy_1_of_Each_Person',
        '+ Copy_1_of_Add_Id.connector > Copy_1_of_Each_Person',
      ],
    ],
    [
      'a decision whose branches join again',
      ['Opted_In', 'Add_Id'],
      'Send',
      'connector',
      [
        '- Send.connector > Thanks',
        '+ Send.connector > Copy_1_of_Opted_In',
        '+ Copy_1_of_Opted_In.rules/Copy_1_of_Yes_Opted_In > Copy_1_of_Add_Id',
        '+ Copy_1_of_Opted_In.defaultConnector > Thanks',
        '+ Copy_1_of_Add_Id.connector > Thanks',
      ],
    ],
  ])('%s', (_name, names, element, exit, lines) => {
    expect(rewiring(sample, paste(names, element, exit)).toSorted()).toEqual(lines.toSorted())
  })

  it('gives labels, and mentions among the copies, the new names', () => {
    const pasted = applyEdit(sample, paste(['Each_Person', 'Opted_In', 'Add_Id'], 'Map_Ids', 'connector'))
    expect(elementOf(pasted, 'Copy_1_of_Add_Id', 'assignment').items[0]?.value).toEqual({
      kind: 'reference',
      to: 'Copy_1_of_Each_Person.Id',
    })
    expect(elementOf(pasted, 'Copy_1_of_Add_Id', 'assignment').label).toBe('Copy 1 of Add Id')
  })

  it('counts on when the name is taken', () => {
    const edit = paste(['Thanks'], 'Thanks', 'connector')
    const twice = applyEdit(applyEdit(sample, edit), edit)
    const added = viewOf(twice).elements.filter(({ name }) => name.endsWith('of_Thanks'))
    expect(added.map(({ name, label }) => [name, label])).toEqual([
      ['Copy_1_of_Thanks', 'Copy 1 of Thanks'],
      ['Copy_2_of_Thanks', 'Copy 2 of Thanks'],
    ])
  })

  it('takes on the line ends of the file', () => {
    const windows = flowOf(SAMPLE.replaceAll('\n', '\r\n'))
    const pasted = writeFlow(applyEdit(windows, paste(['Send'], 'Thanks', 'connector')))
    expect(pasted.match(/[^\r]\n/)).toBeNull()
  })
})
