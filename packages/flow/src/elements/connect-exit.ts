import { type XmlElement, childrenNamed, removeChild, replaceChild } from '@parley/xml'
import { connector, writeConnector } from '../codec/connector-field.ts'
import type { Pen } from '../codec/field.ts'
import { NAMED_ORDER, ROW_ORDER } from '../codec/place.ts'
import { readText } from '../codec/text-field.ts'
import type { Connector } from './element.ts'
import { exitKeys } from './exit.ts'

/**
 * The element's node with one exit aimed at `target`, or ended. The exit's id is the connector's path (see `Exit`), so
 * this serves every kind. Undefined when the node has no such place.
 */
export function connectExit(
  node: XmlElement,
  exitId: string,
  target: Connector | undefined,
  pen: Pen,
): XmlElement | undefined {
  const slash = exitId.indexOf('/')
  if (slash < 0) return exitId.endsWith('onnector') ? connector(exitId).write(node, target, pen) : undefined

  const tag = exitId.slice(0, slash)
  const rest = exitId.slice(slash + 1)
  const owners = childrenNamed(node, tag)
  const [key = '', ...deeper] = rest.split('/')
  const names = exitKeys(owners.map((owner) => readText(owner, 'name') ?? ''))
  const owner = owners[names.indexOf(key)] ?? owners[Number(key) - 1]
  if (owner === undefined) return undefined

  const inner: Pen = { ...pen, depth: pen.depth + 1, order: NAMED_ORDER }
  if (tag === 'connectors') {
    if (target === undefined) return removeChild(node, owner, pen.dialect)
    return replaceChild(node, owner, writeConnector(owner, target, { ...inner, order: ROW_ORDER }))
  }
  const connected = connectExit(owner, deeper.length === 0 ? 'connector' : deeper.join('/'), target, inner)
  return connected === undefined ? undefined : replaceChild(node, owner, connected)
}
