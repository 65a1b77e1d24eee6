import { feedsMessagingUsers, viewOf } from '@parley/flow'
import type { FlowDocument, VariableResource } from '@parley/flow'

/** What the run panel asks for one input. */
export interface FlowInput {
  readonly name: string
  readonly control:
    'people' | 'text' | 'number' | 'boolean' | 'date' | 'dateTime' | 'time' | 'list' | 'record' | 'records'
  readonly help: string
  readonly objectType?: string
  readonly dataType: string
}

/** The variables that are available for input, and `$Record` where a record starts the flow, in the file's order. */
export function flowInputs(document: FlowDocument): readonly FlowInput[] {
  const view = viewOf(document)
  const people = feedsMessagingUsers(view)
  const inputs = view.resources.flatMap((resource) =>
    'isInput' in resource && resource.isInput ? [inputOf(resource, people.has(resource.name))] : [],
  )
  const { object } = view.start
  if (object === undefined || object === '') return inputs
  return [
    {
      name: '$Record',
      control: 'record',
      help: 'The record that starts the flow.',
      objectType: object,
      dataType: 'SObject',
    },
    ...inputs,
  ]
}

function inputOf(variable: VariableResource, isPeople: boolean): FlowInput {
  const { name, dataType, isCollection, objectType } = variable
  const more = { name, help: helpOf(variable), dataType, ...(objectType === undefined ? {} : { objectType }) }
  if (isCollection) {
    if (dataType === 'SObject') return { ...more, control: 'records' }
    return { ...more, control: isPeople && dataType === 'String' ? 'people' : 'list' }
  }
  return { ...more, control: SINGLE[dataType] ?? 'text' }
}

/** The description, and what an empty field stands for. */
function helpOf({ description, value }: VariableResource): string {
  const text = value === undefined ? '' : 'text' in value ? value.text : 'value' in value ? String(value.value) : ''
  return [description, text === '' ? '' : `Default: ${text}`].filter((part) => part !== '').join(' ')
}

const SINGLE: { readonly [type: string]: FlowInput['control'] } = {
  Number: 'number',
  Currency: 'number',
  Boolean: 'boolean',
  Date: 'date',
  DateTime: 'dateTime',
  Time: 'time',
  SObject: 'record',
}
