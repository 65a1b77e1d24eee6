import { childNamed, textOf, type XmlElement } from '@parley/xml'
import type { FlowView } from '../document/document.ts'
import { actionDependency } from './action-dependency.ts'
import type { Named } from './dependency.ts'

/** What tags name outright: actions, subflows, classes, screen components, setup records. */
export function namedInTags(node: XmlElement, view: FlowView): readonly Named[] {
  const here = [...actionDependency(node, view), ...setupReference(node)]
  for (const child of node.children) {
    if (child.kind !== 'element') continue
    const named = tags.get(child.name)?.(textOf(child).trim())
    if (named !== undefined) here.push(named)
    here.push(...namedInTags(child, view))
  }
  return here
}

const tags: ReadonlyMap<string, (text: string) => Named | undefined> = new Map([
  ['flowName', (name: string): Named => ({ type: 'Flow', name })],
  ['overriddenFlow', (name: string): Named => ({ type: 'Flow', name })],
  ['sourceTemplate', (name: string): Named => ({ type: 'Flow', name })],
  ['apexClass', (name: string): Named => ({ type: 'ApexClass', name })],
  ['extensionName', ownComponent],
])

/** Components of the org itself have its namespace `c`; `flowruntime:` and the like come with the platform. */
function ownComponent(name: string): Named | undefined {
  return name.startsWith('c:') ? { type: 'LightningComponentBundle', name: name.slice(2) } : undefined
}

function setupReference(node: XmlElement): readonly Named[] {
  const name = childNamed(node, 'setupReference')
  const kind = childNamed(node, 'setupReferenceType')
  const type = kind && setupTypes.get(textOf(kind).trim())
  return name === undefined || type === undefined ? [] : [{ type, name: textOf(name).trim() }]
}

/** `setupReferenceType` → the metadata type, where the two are known to belong together. */
const setupTypes: ReadonlyMap<string, Named['type']> = new Map([
  ['BotDefinition', 'Bot'],
  ['Queue', 'Queue'],
  ['ServiceChannel', 'ServiceChannel'],
])
