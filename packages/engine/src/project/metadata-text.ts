import { CANONICAL_DIALECT, createElement, printElement, type XmlSpec } from '@parley/xml'

const NAMESPACE = 'http://soap.sforce.com/2006/04/metadata'

/** A metadata file with this root, written as an org writes it. */
export function metadataText(root: XmlSpec): string {
  const attributes = { xmlns: NAMESPACE, ...root.attributes }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${printElement(createElement({ ...root, attributes }, 0, CANONICAL_DIALECT))}\n`
}
