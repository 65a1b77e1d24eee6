import type { FlowView } from '../document/document.ts'
import type { DataType } from '../resources/resource.ts'
import type { ReferenceType } from './reference-type.ts'

/** Global constants and variables with a fixed name (flow-builder.md §3), in the order in which pickers show them. */
export const globalValues: ReadonlyMap<string, ReferenceType> = new Map([
  constant('$GlobalConstant.True', 'Boolean'),
  constant('$GlobalConstant.False', 'Boolean'),
  constant('$GlobalConstant.EmptyString', 'String'),
  global('$Flow.CurrentDate', 'Date'),
  global('$Flow.CurrentDateTime', 'DateTime'),
  global('$Flow.CurrentRecord', 'String'),
  global('$Flow.CurrentStage', 'String'),
  global('$Flow.ActiveStages', 'String', true),
  global('$Flow.FaultMessage', 'String'),
  global('$Flow.InterviewGuid', 'String'),
  global('$Flow.InterviewStartTime', 'DateTime'),
  global('$System.OriginDateTime', 'DateTime'),
])

/** Global variables that are records, by name: the triggering record only where a record starts the flow. */
export function globalRecords({ start }: FlowView): ReadonlyMap<string, ReferenceType> {
  const triggering = start.object ? [record('$Record', start.object), record('$Record__Prior', start.object)] : []
  return new Map([...triggering, ...standing])
}

const standing = [
  record('$User', 'User'),
  record('$Profile', 'Profile'),
  record('$UserRole', 'UserRole'),
  record('$Organization', 'Organization'),
]

/** The type of everything under a global variable whose members are the org's own. */
export const globalFamilies: ReadonlyMap<string, ReferenceType> = new Map([
  global('$Label', 'String'),
  global('$Api', 'String'),
  global('$Permission', 'Boolean'),
])

function constant(ref: string, dataType: DataType): [string, ReferenceType] {
  return [ref, { dataType, isCollection: false, of: 'globalConstant' }]
}

function global(ref: string, dataType: DataType, isCollection = false): [string, ReferenceType] {
  return [ref, { dataType, isCollection, of: 'global' }]
}

function record(ref: string, objectType: string): [string, ReferenceType] {
  return [ref, { dataType: 'SObject', isCollection: false, objectType, of: 'global' }]
}
