import { type XmlElement, childNamed, childrenNamed } from '@parley/xml'
import { readText } from '../codec/text-field.ts'
import type { FlowProperties } from './document.ts'

/** The flow's own fields; empty where the file says nothing. */
export function propertiesOf(root: XmlElement): FlowProperties {
  const field = (tag: string): string => readText(root, tag)?.trim() ?? ''
  return {
    label: readText(root, 'label') ?? '',
    description: readText(root, 'description') ?? '',
    interviewLabel: readText(root, 'interviewLabel') ?? '',
    processType: field('processType'),
    status: field('status'),
    apiVersion: field('apiVersion'),
    runInMode: field('runInMode'),
    triggerOrder: field('triggerOrder'),
    canvasMode: canvasMode(root),
  }
}

function canvasMode(root: XmlElement): string {
  const row = childrenNamed(root, 'processMetadataValues').find((node) => readText(node, 'name') === 'CanvasMode')
  const value = row === undefined ? undefined : childNamed(row, 'value')
  return value === undefined ? '' : (readText(value, 'stringValue')?.trim() ?? '')
}
