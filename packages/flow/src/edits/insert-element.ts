import { insertMember } from '../codec/place.ts'
import type { FlowDocument } from '../document/document.ts'
import { viewOf } from '../document/view.ts'
import { memberPen, rootPen, withRoot } from '../document/with-root.ts'
import { sliceOf } from '../elements/slices.ts'
import type { NewElement } from './edit.ts'
import type { EditHandler, EditOf } from './edit-handler.ts'
import { unknownExit, unusableName } from './refusals.ts'
import { connectAt, followingAt } from './wiring.ts'

/** A new element at an exit; what the exit led to follows it at its continuation. */
export const insertElement: EditHandler<EditOf<'insertElement'>> = {
  refusal: (document, { at, element }) => unknownExit(document, at) ?? unusableName(document, element.name),
  apply: (document, { at, element }) => {
    const following = followingAt(document, at)
    const added = addElement(document, placed(document, at.element, element))
    const entered = connectAt(added, at, { target: element.name, isGoTo: false })
    const inserted = viewOf(entered).elementByName.get(element.name)
    const onward = inserted === undefined ? undefined : sliceOf(inserted).continuation(inserted)
    if (following === undefined || onward === undefined) return entered
    return connectAt(entered, { element: element.name, exit: onward }, following)
  },
}

/** The document with a new element that nothing leads to. */
function addElement(document: FlowDocument, element: NewElement): FlowDocument {
  const node = sliceOf(element).create(element, memberPen(document))
  return node === undefined ? document : withRoot(document, insertMember(document.xml.root, node, rootPen(document)))
}

/** On a free-form canvas a new element stands below the one that it follows; auto-layout keeps 0/0. */
function placed(document: FlowDocument, after: string, element: NewElement): NewElement {
  const { properties, elementByName } = viewOf(document)
  const previous = elementByName.get(after)
  if (properties.canvasMode !== 'FREE_FORM_CANVAS' || previous === undefined) return element
  return { locationX: previous.locationX, locationY: previous.locationY + 120, ...element }
}
