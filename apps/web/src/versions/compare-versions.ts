import { readFlow, viewOf } from '@parley/flow'
import { isDirty, openComparison, sessionStore, versionsOf } from '../session/index.ts'
import type { ComparedFlow } from '../session/index.ts'

/** A flow that can be compared: a saved version, or the open one with its unsaved changes. */
export interface Comparable {
  readonly id: string
  readonly title: string
  /** Reads it; undefined when it can't be read. */
  readonly read: () => ComparedFlow | undefined
}

/** The working copy first where it differs from the open version, then all versions, the newest first. */
export function comparables(): readonly Comparable[] {
  const state = sessionStore.getState()
  const { document, savedDocument } = state
  const versions = versionsOf(state)
  const list: Comparable[] = []
  const add = (id: string, title: string, read: () => ComparedFlow['document'] | undefined): void => {
    list.push({
      id,
      title,
      read: () => {
        const found = read()
        return found && { title, document: found }
      },
    })
  }
  for (const { number, text } of versions.others)
    add(String(number), `V${String(number)}`, () => readFlow(text).document)
  if (savedDocument !== undefined) add(String(versions.open), `V${String(versions.open)}`, () => savedDocument)
  list.sort((a, b) => Number(b.id) - Number(a.id))
  if (document === undefined || !isDirty(state)) return list
  const working: ComparedFlow = { title: 'Working copy', document }
  return [{ id: WORKING_COPY, title: working.title, read: () => working }, ...list]
}

export const WORKING_COPY = 'working'

/** Compares a version with what is open; the one with the higher number is the newer. */
export function compareWithVersion(number: number): void {
  const list = comparables()
  const { open } = versionsOf(sessionStore.getState())
  const current = list.find(({ id }) => id === WORKING_COPY) ?? list.find(({ id }) => id === String(open))
  const other = list.find(({ id }) => id === String(number))
  const [older, newer] = number > open ? [current, other] : [other, current]
  const before = older?.read()
  const after = newer?.read()
  if (before !== undefined && after !== undefined) openComparison(before, after)
}

/** Compares a flow file with what is open. Answers why not, as a sentence, when the text is no flow. */
export function compareWithText(name: string, text: string): string | undefined {
  const { document: other, problems } = readFlow(text)
  const { document } = sessionStore.getState()
  if (document === undefined) return undefined
  if (other === undefined) return problems[0]?.message ?? `${name} is no flow.`
  const title = name === '' ? viewOf(other).properties.label : name
  openComparison({ title, document: other }, { title: 'Open flow', document })
  return undefined
}
