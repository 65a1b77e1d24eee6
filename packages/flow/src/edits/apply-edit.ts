import type { FlowDocument } from '../document/document.ts'
import { addResource } from './add-resource.ts'
import { changeElement } from './change-element.ts'
import { changeResource } from './change-resource.ts'
import { connect } from './connect.ts'
import type { Edit, Refusal } from './edit.ts'
import type { EditHandler, EditOf, SingleEdit } from './edit-handler.ts'
import { insertElement } from './insert-element.ts'
import { pasteElements } from './paste-elements.ts'
import { readOnlyFlow } from './read-only-flow.ts'
import { removeElement } from './remove-element.ts'
import { removeResource } from './remove-resource.ts'
import { rename } from './rename.ts'
import { replaceFlow } from './replace-flow.ts'
import { replaceLiteral } from './replace-literal.ts'
import { setDescription } from './set-description.ts'
import { setFlowProperties } from './set-flow-properties.ts'
import { setLabel } from './set-label.ts'

/**
 * The document with the edit done. Pure: the input stays as it is and shares what did not change; an edit that is
 * refused or changes nothing gives the identical document.
 */
export function applyEdit(document: FlowDocument, edit: Edit): FlowDocument {
  return attempt(document, edit).document
}

/** Why the edit may not happen; undefined when it may. The only source of disabled buttons. */
export function refusal(document: FlowDocument, edit: Edit): Refusal | undefined {
  if (edit.type === 'together') return attempt(document, edit).refusal
  return readOnlyFlow(document) ?? handlerOf(edit)?.refusal(document, edit) ?? unknownEdit(edit)
}

const handlers: { readonly [T in SingleEdit['type']]: EditHandler<EditOf<T>> } = {
  setLabel,
  setDescription,
  rename,
  insertElement,
  changeElement,
  removeElement,
  connect,
  pasteElements,
  addResource,
  changeResource,
  removeResource,
  setFlowProperties,
  replaceFlow,
  replaceLiteral,
}

function attempt(document: FlowDocument, edit: Edit): { document: FlowDocument; refusal?: Refusal } {
  if (edit.type === 'together') return attemptAll(document, edit.edits)
  const refused = refusal(document, edit)
  if (refused !== undefined) return { document, refusal: refused }
  return { document: handlerOf(edit)?.apply(document, edit) ?? document }
}

/** All of the edits, each on what the ones before it made, or none. */
function attemptAll(document: FlowDocument, edits: readonly Edit[]): { document: FlowDocument; refusal?: Refusal } {
  let current = document
  for (const edit of edits) {
    const done = attempt(current, edit)
    if (done.refusal !== undefined) return { document, refusal: done.refusal }
    current = done.document
  }
  return { document: current }
}

/** An edit may come out of storage or a test, so its type is not taken on trust. */
function handlerOf(edit: SingleEdit): EditHandler<SingleEdit> | undefined {
  return Object.hasOwn(handlers, edit.type) ? handlers[edit.type] : undefined
}

function unknownEdit(edit: SingleEdit): Refusal | undefined {
  if (handlerOf(edit) !== undefined) return undefined
  return { code: 'edit/unknown-type', message: `There is no edit of the type ${String(edit.type)}.` }
}
