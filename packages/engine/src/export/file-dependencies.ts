import type { Dependency } from '@parley/flow'
import { parseXml, textOf, type XmlElement } from '@parley/xml'

/** What a component's or channel's file names of its org (Metadata API); nothing where it can't be read. */
export function fileDependencies(text: string): readonly Pick<Dependency, 'type' | 'name'>[] {
  const { document } = parseXml(text)
  return document === undefined ? [] : visit(document.root)
}

function visit(node: XmlElement): readonly Pick<Dependency, 'type' | 'name'>[] {
  return node.children.flatMap((child) => {
    if (child.kind !== 'element') return []
    const type = tags.get(child.name)
    const name = textOf(child).trim()
    return type === undefined ? visit(child) : name === '' ? [] : [{ type, name }]
  })
}

const tags: ReadonlyMap<string, Dependency['type']> = new Map([
  ['contentAssetName', 'ContentAsset'],
  ['messageDefinitionName', 'ConversationMessageDefinition'],
  ['sessionHandlerFlow', 'Flow'],
  ['sessionHandlerQueue', 'Queue'],
])
