import { applyEdit, readFlow, viewOf, writeFlow } from '@parley/flow'
import type { FlowDocument } from '@parley/flow'

/** The numbered versions of one flow. The open one's text is the flow's file, so that there is one truth about it. */
export interface FlowVersions {
  /** Number of the open version, from 1. */
  readonly open: number
  /** When the open version was last saved, in milliseconds since 1970; 0 when that is not known. */
  readonly savedAt: number
  /** All other versions by number. */
  readonly others: readonly FlowVersion[]
}

export interface FlowVersion {
  readonly number: number
  readonly savedAt: number
  /** The flow file's text as last saved. */
  readonly text: string
  /** The text of a working copy that was left unsaved. */
  readonly draft?: string | undefined
}

/** A row of the list of versions. */
export interface VersionRow {
  readonly number: number
  readonly label: string
  readonly status: FlowStatus
  readonly savedAt: number
  readonly isOpen: boolean
  readonly isUnsaved: boolean
}

/** Status words (flow-builder.md §7): an obsolete version was active once, an invalid draft was saved with errors. */
export type FlowStatus = 'Active' | 'Inactive' | 'Draft' | 'Draft with errors'

/** As many versions as a flow may have (flow-builder.md §7). */
export const MOST_VERSIONS = 50

/** A flow whose file is its only version. */
export const ONE_VERSION: FlowVersions = { open: 1, savedAt: 0, others: [] }

/** The status of a flow in words. */
export function statusOf(document: FlowDocument): FlowStatus {
  return statusWords(viewOf(document).properties.status)
}

/** What a flow file's `status` means. */
export function statusWords(status: string): FlowStatus {
  if (status === 'Active') return 'Active'
  if (status === 'Obsolete') return 'Inactive'
  return status === 'InvalidDraft' ? 'Draft with errors' : 'Draft'
}

/** All versions of a flow, the newest first. `open` is the open version as last saved. */
export function versionRows(versions: FlowVersions, open: FlowDocument, isUnsaved: boolean): readonly VersionRow[] {
  const { savedAt } = versions
  const rows = versions.others.flatMap(({ number, text, draft, savedAt: at }): VersionRow[] => {
    const { document } = readFlow(text)
    if (document === undefined) return []
    return [{ ...factsOf(document), number, savedAt: at, isOpen: false, isUnsaved: draft !== undefined }]
  })
  const openRow = { ...factsOf(open), number: versions.open, savedAt, isOpen: true, isUnsaved }
  return [openRow, ...rows].sort((a, b) => b.number - a.number)
}

/** The number of the active version; undefined while none is. `openText` is the open version's file. */
export function activeVersion(versions: FlowVersions, open: FlowDocument): number | undefined {
  if (statusOf(open) === 'Active') return versions.open
  return versions.others.find(({ text }) => isActive(text))?.number
}

/** Goes on in a new version; the open one stays behind as `text`. Undefined when there is no room for another. */
export function withNewVersion(versions: FlowVersions, text: string, now: number): FlowVersions | undefined {
  if (versions.others.length + 1 >= MOST_VERSIONS) return undefined
  const others = [...versions.others, { number: versions.open, savedAt: versions.savedAt, text }]
  const open = Math.max(...others.map(({ number }) => number)) + 1
  return { open, savedAt: now, others: inOrder(others) }
}

/** Puts another version in place of the open one, which stays behind with its working copy; undefined when there is no such version. */
export function openedVersion(
  versions: FlowVersions,
  number: number,
  left: Pick<FlowVersion, 'text' | 'draft'>,
): { readonly versions: FlowVersions; readonly version: FlowVersion } | undefined {
  const version = versions.others.find((other) => other.number === number)
  if (version === undefined) return undefined
  const others = versions.others.filter((other) => other !== version)
  const behind = { number: versions.open, savedAt: versions.savedAt, ...left }
  return { version, versions: { open: number, savedAt: version.savedAt, others: inOrder([...others, behind]) } }
}

/** Why a version may not be deleted; undefined when it may. */
export function deletionRefusal({ isOpen, status }: VersionRow): string | undefined {
  if (status === 'Active') return 'An active version can’t be deleted. Deactivate it first.'
  return isOpen ? 'The open version can’t be deleted. Open another one first.' : undefined
}

/** The versions without one of them. */
export function withoutVersion(versions: FlowVersions, number: number): FlowVersions {
  return { ...versions, others: versions.others.filter((other) => other.number !== number) }
}

/** The versions with one put back. */
export function withVersion(versions: FlowVersions, version: FlowVersion): FlowVersions {
  return { ...withoutVersion(versions, version.number), others: inOrder([...versions.others, version]) }
}

/** The other versions once the open one is active: the one that was is inactive from then on. */
export function withoutActive(versions: FlowVersions): FlowVersions {
  const others = versions.others.map((version) => {
    if (!isActive(version.text)) return version
    const { draft } = version
    return { ...version, text: inactive(version.text), ...(draft !== undefined && { draft: inactive(draft) }) }
  })
  return { ...versions, others }
}

/** The flow with another status in its file. */
export function withStatus(document: FlowDocument, status: string): FlowDocument {
  return applyEdit(document, { type: 'setFlowProperties', changes: { status } })
}

function inactive(text: string): string {
  const { document } = readFlow(text)
  return document === undefined ? text : writeFlow(withStatus(document, 'Obsolete'))
}

function isActive(text: string): boolean {
  const { document } = readFlow(text)
  return document !== undefined && statusOf(document) === 'Active'
}

function factsOf(document: FlowDocument): { readonly label: string; readonly status: FlowStatus } {
  return { label: viewOf(document).properties.label, status: statusOf(document) }
}

function inOrder(versions: readonly FlowVersion[]): readonly FlowVersion[] {
  return versions.toSorted((a, b) => a.number - b.number)
}
