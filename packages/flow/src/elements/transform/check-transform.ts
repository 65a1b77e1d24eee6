import type { Finding } from '../../problems/finding.ts'
import type { Surroundings } from '../../problems/surroundings.ts'
import { dataTypes } from '../../resources/data-type.ts'
import { knownType } from '../../types/known-type.ts'
import { misfit, typeInWords, type WantedType } from '../../types/misfit.ts'
import { unknownFieldMessage } from '../../types/unknown-field-message.ts'
import type { TransformAction, TransformElement } from '../element.ts'

/** A Transform that maps nothing, and mappings without a source or from one that does not fit. */
export function checkTransform(element: TransformElement, surroundings: Surroundings): readonly Finding[] {
  if (element.isPartial) return []
  if (element.actions.length === 0) {
    return [
      {
        code: 'transform/mapping-missing',
        message: 'This transform maps nothing. Choose what its target is made from.',
        where: { element: element.name, field: 'actions/0/value' },
      },
    ]
  }
  return element.actions.flatMap((action, index) => {
    if (action.value !== undefined) return checkSource(element, action, index, surroundings)
    const message = `Mapping ${index + 1} has no source. Choose a value to map from.`
    const where = { element: element.name, field: `actions/${index}/value` }
    return [{ code: 'transform/source-missing' as const, message, where }]
  })
}

/** `Get_People[$EachItem].Id`: the collection, its field, and what the target takes. */
function checkSource(
  element: TransformElement,
  { transformType, value, outputFieldApiName }: TransformAction,
  index: number,
  surroundings: Surroundings,
): readonly Finding[] {
  if (transformType !== 'Map' || value?.kind !== 'reference') return []
  const where = { element: element.name, field: `actions/${index}/value` }
  const [source = '', path] = value.to.split('[$EachItem]')
  const type = knownType(source, surroundings)
  if (path === undefined) return checkWhole(element, value.to, index, surroundings)
  if (type?.isCollection === false) {
    const message = `${source} holds one value, and this maps the items of a collection. Choose one.`
    return [{ code: 'transform/not-a-collection', message, where }]
  }
  const parts = path.split('.').filter((part) => part !== '')
  const unknown =
    type?.objectType && parts.length > 0 ? unknownFieldMessage(type.objectType, parts, surroundings.context) : undefined
  if (unknown !== undefined) {
    const place = { element: element.name, field: `actions/${index}/field` }
    return [{ code: 'transform/field-unknown', message: unknown, where: place }]
  }
  return outputFieldApiName === undefined ? checkType(element, value.to, index, surroundings) : []
}

/** A form that is half filled in leaves the collection without a field. */
function checkWhole(
  element: TransformElement,
  reference: string,
  index: number,
  surroundings: Surroundings,
): readonly Finding[] {
  return element.actions.length === 1 && element.actions[0]?.outputFieldApiName === undefined
    ? checkType(element, reference, index, surroundings)
    : []
}

function checkType(
  { name, dataType, objectType, isCollection }: TransformElement,
  reference: string,
  index: number,
  surroundings: Surroundings,
): readonly Finding[] {
  const target = dataTypes.find((known) => known === dataType)
  if (target === undefined) return []
  const isEach = reference.includes('[$EachItem]')
  const wanted: WantedType = {
    dataType: target,
    isCollection: isCollection && !isEach,
    ...(objectType !== undefined && { objectType }),
  }
  const given = misfit({ kind: 'reference', to: reference }, wanted, surroundings)
  if (given === undefined) return []
  const message = `${given} does not fit; the transform makes ${typeInWords({ ...wanted, isCollection })}. Choose another source or field.`
  return [{ code: 'transform/value-type', message, where: { element: name, field: `actions/${index}/value` } }]
}
