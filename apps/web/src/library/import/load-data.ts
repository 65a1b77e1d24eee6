import { missingChannels, peopleFromCsv } from '@parley/engine'
import type { ChannelFact, FileProblem } from '@parley/engine'
import { addToProject } from '../../org/index.ts'
import { sessionStore } from '../../session/index.ts'
import type { FileFailure, LoadedData, WaitingData } from './import-report.ts'
import { freePath, stemOf } from './place-files.ts'
import type { DroppedFile } from './read-drop.ts'

export interface DataResult {
  readonly data: readonly LoadedData[]
  readonly waiting: readonly WaitingData[]
  /** Sources of files that the project has already, letter for letter. */
  readonly known: readonly string[]
  readonly failures: readonly FileFailure[]
}

/** Brought data as data files; a CSV of people becomes one. */
export function dataOf(
  dropped: readonly DroppedFile[],
  channels: readonly ChannelFact[],
): { readonly files: readonly WaitingData[]; readonly failures: readonly FileFailure[] } {
  const files: WaitingData[] = []
  const failures: FileFailure[] = []
  for (const file of dropped) {
    const { kind, source, name, text } = file
    const stem = dataStem(file)
    if (kind === 'data') files.push({ source, stem, text })
    if (kind !== 'people') continue
    const people = peopleFromCsv({ file: source, name, text }, channels)
    if ('problem' in people) failures.push(failureOf(people.problem))
    else files.push({ source, stem, text: people.text, places: people.places, people: people.count })
  }
  return { files, failures }
}

/**
 * Loads data files into the open project. Those whose records are on channels that nobody has wait; those that can't be
 * used are told, and the others go on. Files of one go may refer to each other. What is there already is not loaded twice.
 */
export async function loadData(files: readonly WaitingData[], channels: readonly ChannelFact[]): Promise<DataResult> {
  const there = new Set(sessionStore.getState().files.values())
  const known = files.filter(({ text }) => there.has(text))
  const waiting = files.filter((file) => !known.includes(file) && missingChannels(file.text, channels).length > 0)
  const failures: FileFailure[] = []
  let ready = files.filter((file) => !known.includes(file) && !waiting.includes(file))
  for (;;) {
    const placed = place(ready)
    const problems = await addToProject(new Map([...placed].map(([path, { text }]) => [path, text])))
    if (problems.length === 0) break
    const blamed = new Set<WaitingData>()
    for (const problem of problems) {
      const file = placed.get(problem.file)
      if (file !== undefined && !blamed.has(file)) failures.push(inTermsOf(file, problem))
      if (file !== undefined) blamed.add(file)
    }
    // What clashes with a file that was there before is the fault of what came: all of it stays out.
    if (blamed.size === 0) failures.push(...ready.map((file) => inTermsOf(file, problems[0])))
    ready = blamed.size === 0 ? [] : ready.filter((file) => !blamed.has(file))
  }
  return {
    data: ready.map(({ source, people }) => ({ source, ...(people === undefined ? {} : { people }) })),
    waiting,
    known: known.map(({ source }) => source),
    failures,
  }
}

function place(files: readonly WaitingData[]): ReadonlyMap<string, WaitingData> {
  const there = sessionStore.getState().files
  const placed = new Map<string, WaitingData>()
  const texts = new Map<string, string>()
  for (const file of files) {
    const path = freePath(file.stem, '.json', [there, texts])
    placed.set(path, file)
    texts.set(path, file.text)
  }
  return placed
}

/** Where data goes, without its ending. That of an SFDX project keeps its path: scenarios name it. */
export function dataStem(file: DroppedFile): string {
  const isInData = file.path?.startsWith('data/') === true && file.path.endsWith('.json')
  return isInData && file.path !== undefined ? file.path.slice(0, -'.json'.length) : `data/${stemOf(file)}`
}

/** A problem of a data file in terms of the file that the person has. */
function inTermsOf({ source, places }: WaitingData, problem: FileProblem | undefined): FileFailure {
  if (problem === undefined) return { file: source, message: 'This data can’t be loaded.' }
  const place = places?.[problem.line - 1] ?? problem
  return { file: source, message: problem.message, line: place.line, column: place.column }
}

function failureOf({ file, message, line, column }: FileProblem): FileFailure {
  return { file, message, line, column }
}
