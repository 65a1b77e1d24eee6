import { setText, textOf, type XmlDialect, type XmlElement, type XmlNode } from '@parley/xml'
import { LITERAL_TAG, literalsOf } from '../document/literals.ts'
import { memberPen, withRoot } from '../document/with-root.ts'
import type { EditHandler, EditOf } from './edit-handler.ts'

/** Puts one text literal in the place of another, wherever the flow has it: an Id of one org for that of another. */
export const replaceLiteral: EditHandler<EditOf<'replaceLiteral'>> = {
  refusal: (document, { from }) =>
    literalsOf(document).some(({ text }) => text === from)
      ? undefined
      : { code: 'edit/no-such-literal', message: `The text ${from} stands nowhere in this flow.` },
  apply: (document, { from, to }) =>
    withRoot(document, replaceIn(document.xml.root, { from, to, dialect: memberPen(document).dialect })),
}

interface Replacing {
  readonly from: string
  readonly to: string
  readonly dialect: XmlDialect
}

function replaceIn(node: XmlElement, replacing: Replacing): XmlElement {
  if (node.name === LITERAL_TAG) {
    return textOf(node) === replacing.from ? setText(node, replacing.to, replacing.dialect) : node
  }
  let isSame = true
  const children = node.children.map((child): XmlNode => {
    const replaced = child.kind === 'element' ? replaceIn(child, replacing) : child
    if (replaced !== child) isSame = false
    return replaced
  })
  return isSame ? node : { ...node, children }
}
