import { printXml } from '@parley/xml'
import type { FlowDocument } from './document.ts'

/** The file's text: for an untouched document what was read, byte for byte; else only the edited lines differ. */
export function writeFlow(document: FlowDocument): string {
  return printXml(document.xml)
}
