import { childNamed, parseXml, textOf, type XmlElement } from '@parley/xml'
import { isInvented } from '../import/stand-in.ts'
import type { Project, ProjectFile } from '../project/project.ts'
import type { ExportFinding } from './export-checks.ts'

/** What an org would refuse in components and channels, and what nobody should deploy by mistake. */
export function deployNotes({ components, channels }: Project): readonly ExportFinding[] {
  return [
    ...components.flatMap((file) => inventedNote(file) ?? templateNotes(file)),
    ...channels.flatMap((file) => missingNotes(file, rootOf(file), CHANNEL_PARTS, 'The channel')),
    ...madeUpNotes([...components, ...channels]),
  ]
}

/** What Parley's own projects bring says so itself, in a comment. */
const MADE_UP = '<!-- Made up by Parley'

function madeUpNotes(files: readonly ProjectFile[]): readonly ExportFinding[] {
  const names = files.filter(({ text }) => text.includes(MADE_UP)).map(({ name }) => name)
  if (names.length === 0) return []
  const message = `Made up by Parley, to try flows with: ${names.join(', ')}. An org takes no channel whose number it does not have. DEPLOY.md says how to deploy the flows alone.`
  return [{ code: 'export/made-up', severity: 'warning', message }]
}

function rootOf({ text }: ProjectFile): XmlElement | undefined {
  return parseXml(text).document?.root
}

function inventedNote(file: ProjectFile): ExportFinding | undefined {
  const label = textIn(rootOf(file), 'label')
  if (label === undefined || !isInvented(label)) return undefined
  const message = `${file.name} is a stand-in, and customers would read its invented text. Put the real component in its place first.`
  return { code: 'export/stand-in', severity: 'warning', message, file: file.path }
}

/** What the type ConversationMessageDefinition requires of an external template's version (messaging reference §4.1). */
const TEMPLATE_PARTS = [
  'accountIdentifier',
  'accountName',
  'language',
  'status',
  'templateName',
  'templateVersionIdentifier',
] as const

/** What the type MessagingChannel requires whatever the channel. */
const CHANNEL_PARTS = ['masterLabel', 'messagingChannelType'] as const

function templateNotes(file: ProjectFile): readonly ExportFinding[] {
  return templatesIn(rootOf(file)).flatMap((template) =>
    missingNotes(
      file,
      template,
      TEMPLATE_PARTS,
      `The template ${textIn(template, 'templateName') ?? 'without a name'}`,
    ),
  )
}

function templatesIn(node: XmlElement | undefined): readonly XmlElement[] {
  return (node?.children ?? []).flatMap((child) => {
    if (child.kind !== 'element') return []
    return child.name === 'externalTemplates' ? [child] : templatesIn(child)
  })
}

function missingNotes(
  file: ProjectFile,
  node: XmlElement | undefined,
  parts: readonly string[],
  subject: string,
): readonly ExportFinding[] {
  const missing = node === undefined ? [] : parts.filter((part) => textIn(node, part) === undefined)
  if (missing.length === 0) return []
  const message = `${subject} in ${file.name} lacks ${missing.join(', ')}. An org refuses the file without.`
  return [{ code: 'export/part-missing', severity: 'error', message, file: file.path }]
}

function textIn(node: XmlElement | undefined, name: string): string | undefined {
  const child = node && childNamed(node, name)
  return (child && textOf(child).trim()) || undefined
}
