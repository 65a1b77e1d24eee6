import { CANONICAL_DIALECT, type XmlSpec, createElement } from '@parley/xml'
import type { FlowDocument } from './document.ts'

/**
 * An empty autolaunched flow as Flow Builder writes a new one (flow-metadata.md §8 and §9): auto-layout, draft, nothing
 * connected to Start. `apiVersion` defaults to the newest that the references describe.
 */
export function newFlow({ label, apiVersion = '67.0' }: { label: string; apiVersion?: string }): FlowDocument {
  const root = createElement(
    {
      name: 'Flow',
      attributes: { xmlns: 'http://soap.sforce.com/2006/04/metadata' },
      children: [
        { name: 'apiVersion', text: apiVersion },
        { name: 'areMetricsLoggedToDataCloud', text: 'false' },
        { name: 'environments', text: 'Default' },
        { name: 'interviewLabel', text: `${label} {!$Flow.CurrentDateTime}` },
        { name: 'label', text: label },
        metadataValue('BuilderType', 'LightningFlowBuilder'),
        metadataValue('CanvasMode', 'AUTO_LAYOUT_CANVAS'),
        metadataValue('OriginBuilderType', 'LightningFlowBuilder'),
        { name: 'processType', text: 'AutoLaunchedFlow' },
        {
          name: 'start',
          children: [
            { name: 'locationX', text: '50' },
            { name: 'locationY', text: '0' },
          ],
        },
        { name: 'status', text: 'Draft' },
      ],
    },
    0,
    CANONICAL_DIALECT,
  )
  return { xml: { prolog: '<?xml version="1.0" encoding="UTF-8"?>\n', root, epilog: '\n' } }
}

function metadataValue(name: string, value: string): XmlSpec {
  return {
    name: 'processMetadataValues',
    children: [
      { name: 'name', text: name },
      { name: 'value', children: [{ name: 'stringValue', text: value }] },
    ],
  }
}
