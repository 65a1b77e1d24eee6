import { childNamed, textOf, type XmlElement } from '@parley/xml'
import type { FlowDocument } from '../document/document.ts'
import { viewOf } from '../document/view.ts'
import { START } from '../elements/element.ts'
import type { Dependency, Named } from './dependency.ts'
import { namedInLookup } from './named-in-lookup.ts'
import { namedInReferences } from './named-in-references.ts'
import { namedInTags } from './named-in-tags.ts'
import { objectsAndFields } from './objects-and-fields.ts'

/**
 * What a flow takes from its org, by type and name, in elements of unknown kinds too. Standard objects and fields are in
 * every org and are left out, as are the org's own records, which files name by Id (`literalsOf`).
 */
export function dependenciesOf(document: FlowDocument): readonly Dependency[] {
  const view = viewOf(document)
  const found = new Map<string, Dependency & { readonly in: string[] }>()
  const add = ({ type, name }: Named, holder: string): void => {
    const key = `${type}/${name}`
    const known = found.get(key) ?? { type, name, in: [] }
    found.set(key, known)
    if (!known.in.includes(holder)) known.in.push(holder)
  }
  for (const member of document.xml.root.children) {
    if (member.kind !== 'element') continue
    const holder = holderOf(member)
    const named = [
      ...namedInTags(member, view),
      ...namedInLookup(member, view),
      ...objectsAndFields(member, view),
      ...namedInReferences(member, view),
    ]
    for (const each of named) if (each.name !== '') add(each, holder)
  }
  return [...found.values()].sort((a, b) => compare(a.type, b.type) || compare(a.name, b.name))
}

function holderOf(member: XmlElement): string {
  if (member.name === 'start') return START
  const name = childNamed(member, 'name')
  return name === undefined ? '' : textOf(name).trim()
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
