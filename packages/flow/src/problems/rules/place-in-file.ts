import { type XmlElement, childNamed, textOf } from '@parley/xml'
import type { FlowView } from '../../document/document.ts'
import { START } from '../../elements/element.ts'
import { sliceOf } from '../../elements/slices.ts'
import type { Mention } from '../../mentions/mentions-in.ts'
import { plainField } from '../../mentions/plain-field.ts'

/** The place of a problem at a text inside one child of the root, with the field as the form of its kind names it. */
export function placeInFile(node: XmlElement, mention: Mention, view: FlowView): { element?: string; field: string } {
  const owner = ownerOf(node)
  const element = owner === undefined ? undefined : view.elementByName.get(owner)
  const field = element === undefined ? plainField(mention.path) : sliceOf(element).fieldAt(element, mention)
  return owner === undefined ? { field: field || node.name } : { element: owner, field }
}

function ownerOf(node: XmlElement): string | undefined {
  if (node.name === 'start') return START
  const name = childNamed(node, 'name')
  return name === undefined ? undefined : textOf(name).trim()
}
