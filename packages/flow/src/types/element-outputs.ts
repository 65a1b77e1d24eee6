import { actionOutputs } from '../actions/action-outputs.ts'
import type { ElementKind, ElementOf, FlowElement } from '../elements/element.ts'
import { dataTypes } from '../resources/data-type.ts'
import type { ReferenceType } from './reference-type.ts'

/** What a flow can refer to because an element is there. */
export interface ElementOutput {
  /** The element's own name, an outcome's name, or `<element>.<output>`. */
  readonly ref: string
  /** In the admin's words, with the name of the element. */
  readonly label: string
  readonly type: ReferenceType
}

/** The type of a collection's items, which a loop's item has. */
type ItemOf = (collection: string) => ReferenceType | undefined

interface OutputLister<E extends FlowElement> {
  list(element: E, itemOf: ItemOf): readonly ElementOutput[]
}

/** The outputs of an element, in the order of the form. What an opaque element gives is not known. */
export function outputsOf(element: FlowElement, itemOf: ItemOf): readonly ElementOutput[] {
  const lister: OutputLister<FlowElement> = outputs[element.kind]
  return lister.list(element, itemOf)
}

const outputs: { readonly [K in ElementKind]: OutputLister<ElementOf<K>> } = {
  start: { list: () => [] },
  action: { list: actionResults },
  assignment: { list: () => [] },
  decision: { list: decisionOutcomes },
  loop: { list: loopItem },
  getRecords: { list: foundRecords },
  transform: { list: transformed },
  opaque: { list: () => [] },
}

function actionResults({
  name,
  actionType,
  actionName,
  storeOutputAutomatically,
}: ElementOf<'action'>): ElementOutput[] {
  if (!storeOutputAutomatically) return []
  return actionOutputs(actionType, actionName).map((output) => ({
    ref: `${name}.${output.name}`,
    label: `${output.label} from ${name}`,
    type: { dataType: output.dataType, isCollection: output.isCollection, of: 'elementOutput' },
  }))
}

function decisionOutcomes({ name, outcomes }: ElementOf<'decision'>): ElementOutput[] {
  return outcomes.map((outcome) => ({
    ref: outcome.name,
    label: `${outcome.label || outcome.name} of ${name}`,
    type: { dataType: 'Boolean', isCollection: false, of: 'outcome' },
  }))
}

/** Older loops put their item into a variable of the flow instead. */
function loopItem(loop: ElementOf<'loop'>, itemOf: ItemOf): ElementOutput[] {
  const item = loop.assignNextValueToReference === undefined ? itemOf(loop.collectionReference) : undefined
  if (!item) return []
  return [{ ref: loop.name, label: `Current Item from Loop ${loop.name}`, type: { ...item, of: 'loopItem' } }]
}

function foundRecords({
  name,
  object,
  getFirstRecordOnly,
  storeOutputAutomatically,
}: ElementOf<'getRecords'>): ElementOutput[] {
  if (!storeOutputAutomatically) return []
  const label = getFirstRecordOnly ? `${object} from ${name}` : `${object} records from ${name}`
  const isCollection = !getFirstRecordOnly
  return [{ ref: name, label, type: { dataType: 'SObject', isCollection, objectType: object, of: 'elementOutput' } }]
}

function transformed({ name, dataType, objectType, isCollection }: ElementOf<'transform'>): ElementOutput[] {
  const type: ReferenceType = {
    dataType: dataTypes.find((known) => known === dataType) ?? 'String',
    isCollection,
    ...(objectType !== undefined && { objectType }),
    of: 'elementOutput',
  }
  return [{ ref: name, label: `Output from ${name}`, type }]
}
