import { childNamed, parseXml, textOf } from '@parley/xml'

/** A flow's file whose name may say which version it is. */
export interface VersionedFlow {
  /** API name, without the number. */
  readonly name: string
  readonly version?: number
}

/**
 * `Order` and 3 of `Order-3`: up to API 43 the Metadata API kept each version of a flow as a file of its own, and a hyphen
 * can't be part of an API name (Metadata API Developer Guide, Flow).
 */
export function flowVersionOf(fileName: string): VersionedFlow {
  const [, name = fileName, version] = /^(.+)-(\d{1,9})$/.exec(fileName) ?? []
  return version === undefined ? { name } : { name, version: Number(version) }
}

/**
 * The version that a flow definition's file activates (Metadata API, FlowDefinition); undefined when it activates none,
 * which an org writes as 0, or can't be read.
 */
export function activeVersionIn(definition: string): number | undefined {
  const { document } = parseXml(definition)
  const number = document && childNamed(document.root, 'activeVersionNumber')
  const version = number && Number(textOf(number))
  return version !== undefined && Number.isSafeInteger(version) && version > 0 ? version : undefined
}
