import type { XmlSpec } from '@parley/xml'
import { compareText } from '../project/compare-text.ts'
import { metadataText } from '../project/metadata-text.ts'
import type { Project } from '../project/project.ts'

/** The package.xml of what a project has (Metadata API Developer Guide), types and members in alphabetical order. */
export function manifest({ components, flows, channels }: Project, version: string): string {
  const types = [
    typeSpec('ConversationMessageDefinition', components),
    typeSpec('Flow', [...flows.values()]),
    typeSpec('MessagingChannel', channels),
  ]
  return metadataText({ name: 'Package', children: [...types.flat(), { name: 'version', text: version }] })
}

function typeSpec(type: string, files: readonly { readonly name: string }[]): readonly XmlSpec[] {
  if (files.length === 0) return []
  const names = files.map(({ name }) => name).sort(compareText)
  const members = names.map((text): XmlSpec => ({ name: 'members', text }))
  return [{ name: 'types', children: [...members, { name: 'name', text: type }] }]
}
