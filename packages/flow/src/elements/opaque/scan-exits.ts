import { type XmlElement, childNamed } from '@parley/xml'
import { connector, readConnector } from '../../codec/connector-field.ts'
import { readText } from '../../codec/text-field.ts'
import type { Exit } from '../element.ts'
import { exit } from '../exit.ts'

/**
 * The exits of any element: its own `…Connector` children and a plain next, then those of children one or more levels
 * down. Ids are paths such as `connector`, `branches/1` or `connectors/2`, counted from 1.
 */
export function scanExits(node: XmlElement): readonly Exit[] {
  const exits: Exit[] = []
  if (childNamed(node, 'connector') === undefined) exits.push(exit('connector', 'next', '', undefined))

  const seen = new Map<string, number>()
  for (const child of node.children) {
    if (child.kind !== 'element') continue
    const place = (seen.get(child.name) ?? 0) + 1
    seen.set(child.name, place)
    if (child.name.endsWith('onnector')) {
      if (place === 1) exits.push(ownExit(node, child.name, child.name))
    } else if (child.name === 'connectors') {
      exits.push(exit(`connectors/${place}`, 'next', '', readConnector(child)))
    } else {
      exits.push(...nestedExits(child, `${child.name}/${place}`))
    }
  }
  // Outcomes first, the default after them, the fault last: the order of the canvas.
  return exits.toSorted((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role))
}

const ORDER: readonly Exit['role'][] = ['next', 'outcome', 'forEach', 'default', 'afterLast', 'fault']

function ownExit(node: XmlElement, tag: string, id: string): Exit {
  const target = connector(tag).read(node)
  if (tag === 'connector') return exit(id, 'next', '', target)
  if (tag === 'defaultConnector') {
    return exit(id, 'default', readText(node, 'defaultConnectorLabel') || 'Default Path', target)
  }
  if (tag === 'faultConnector') return exit(id, 'fault', 'Fault', target)
  return exit(id, 'outcome', tag, target)
}

function nestedExits(owner: XmlElement, path: string): readonly Exit[] {
  const found: Exit[] = []
  const label = readText(owner, 'label') || readText(owner, 'name') || path
  const seen = new Map<string, number>()
  for (const child of owner.children) {
    if (child.kind !== 'element') continue
    const place = (seen.get(child.name) ?? 0) + 1
    seen.set(child.name, place)
    if (child.name === 'connector') found.push(exit(path, 'outcome', label, readConnector(child)))
    else if (child.name.endsWith('onnector'))
      found.push(exit(`${path}/${child.name}`, 'outcome', label, readConnector(child)))
    else found.push(...nestedExits(child, `${path}/${child.name}/${place}`))
  }
  return found
}
