import type { FlowDocument } from '../document/document.ts'
import { viewOf } from '../document/view.ts'
import { canFault } from '../elements/can-fault.ts'
import { type ExitRef, START } from '../elements/element.ts'
import { exitsOf } from '../elements/exits.ts'
import { declaredNames } from '../mentions/declared-names.ts'
import { apiNameMistake } from './api-name.ts'
import type { Refusal } from './edit.ts'

/** Refuses an element that is not there. Start counts only where `allowStart`. */
export function unknownElement(document: FlowDocument, name: string, allowStart = false): Refusal | undefined {
  if (name === START && !allowStart) {
    return {
      code: 'edit/start',
      message: 'The Start element has no name, label or fields to change, and always stays.',
    }
  }
  if (viewOf(document).elementByName.has(name)) return undefined
  return { code: 'edit/unknown-element', message: `There is no element ${name} in this flow.` }
}

/** Refuses a resource that is not there. */
export function unknownResource(name: string): Refusal {
  return { code: 'edit/unknown-resource', message: `There is no resource ${name} in this flow.` }
}

/** Refuses a place that is no exit. A fault path that does not exist yet is a place where the element can have one. */
export function unknownExit(document: FlowDocument, { element: name, exit }: ExitRef): Refusal | undefined {
  const element = viewOf(document).elementByName.get(name)
  if (element === undefined) return unknownElement(document, name, true)
  const isThere = exitsOf(element).some(({ id }) => id === exit)
  if (isThere || (exit === 'faultConnector' && canFault(element))) return undefined
  return { code: 'edit/unknown-exit', message: `The element ${name} has no path ${exit}.` }
}

/** Refuses an API name that is illegal or taken; `except` may keep its name in another case. */
export function unusableName(document: FlowDocument, name: string, except?: string): Refusal | undefined {
  const mistake = apiNameMistake(name)
  if (mistake !== undefined) {
    return { code: 'name/illegal', message: `"${name}" is no API name: ${mistake}.` }
  }
  const taken = declaredNames(document).find(
    (declared) => declared !== except && declared.toLowerCase() === name.toLowerCase(),
  )
  if (taken === undefined) return undefined
  return { code: 'name/taken', message: `The API name ${taken} is already used in this flow. Choose another.` }
}
