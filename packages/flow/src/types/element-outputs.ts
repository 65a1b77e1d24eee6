import { actionOutputs } from '../actions/action-outputs.ts'
import { currentItemOf } from '../elements/collection-filter/current-item-of.ts'
import type { ElementKind, ElementOf, FlowElement } from '../elements/element.ts'
import { componentsOf } from '../elements/screen/components-of.ts'
import { dataTypes } from '../resources/data-type.ts'
import type { ReferenceType } from './reference-type.ts'

/** What a flow can refer to because an element is there. */
export interface ElementOutput {
  /** The element's own name, an outcome's name, or `<element>.<output>`. */
  readonly ref: string
  /** In the admin's words, with the name of the element. */
  readonly label: string
  readonly type: ReferenceType
  /** Has a value only inside its element, so that no other field offers it. */
  readonly isInner?: true
}

/** The type of a collection's items, which a loop's item has. */
type ItemOf = (collection: string) => ReferenceType | undefined

interface OutputLister<E extends FlowElement> {
  list(element: E, itemOf: ItemOf): readonly ElementOutput[]
}

/** The outputs of an element, in the order of the form. What other flows, classes and Lightning components give is not known. */
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
  screen: { list: screenInputs },
  subflow: { list: () => [] },
  apexPlugin: { list: () => [] },
  customError: { list: () => [] },
  wait: { list: () => [] },
  createRecords: { list: createdId },
  updateRecords: { list: () => [] },
  deleteRecords: { list: () => [] },
  rollBackRecords: { list: () => [] },
  collectionFilter: { list: filteredItems },
  collectionSort: { list: () => [] },
  collectionProcessor: { list: () => [] },
  experiment: { list: () => [] },
  orchestrationStage: { list: stepStatus },
  step: { list: () => [] },
  end: { list: () => [] },
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

/** What somebody enters or chooses on a screen, under the component's own name. */
function screenInputs(screen: ElementOf<'screen'>): ElementOutput[] {
  return componentsOf(screen).flatMap(({ name, fieldType, dataType }) => {
    const known = fieldType === 'LargeTextArea' || fieldType === 'PasswordField' ? 'String' : dataType
    const type = dataTypes.find((each) => each === known)
    if (type === undefined || name === '') return []
    return [
      {
        ref: name,
        label: `${name} on ${screen.name}`,
        type: { dataType: type, isCollection: false, of: 'elementOutput' },
      },
    ]
  })
}

/** The Id of the one record that was created field by field. */
function createdId({ name, object, storeOutputAutomatically }: ElementOf<'createRecords'>): ElementOutput[] {
  if (!storeOutputAutomatically) return []
  const type: ReferenceType = { dataType: 'String', isCollection: false, of: 'elementOutput' }
  return [{ ref: name, label: `Id of the ${object} from ${name}`, type }]
}

/** What stays, under the element's name, and the item at hand for its own conditions. */
function filteredItems(filter: ElementOf<'collectionFilter'>, itemOf: ItemOf): ElementOutput[] {
  const item = itemOf(filter.collectionReference)
  if (item === undefined) return []
  const { name } = filter
  const kept: ReferenceType = { ...item, isCollection: true, of: 'elementOutput' }
  return [
    { ref: name, label: `Items from ${name}`, type: kept },
    { ref: currentItemOf(filter), label: `Current Item of ${name}`, type: { ...item, of: 'loopItem' }, isInner: true },
  ]
}

/** How far each step of a stage is: `Not Started`, `In Progress`, `Completed` … */
function stepStatus({ stageSteps }: ElementOf<'orchestrationStage'>): ElementOutput[] {
  return stageSteps.map(({ name }) => ({
    ref: `${name}.Status`,
    label: `Status of ${name}`,
    type: { dataType: 'String', isCollection: false, of: 'elementOutput' },
  }))
}
