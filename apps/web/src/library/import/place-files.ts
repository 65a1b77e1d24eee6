import { SETTINGS_FILE } from '@parley/engine'
import { freeName } from '@parley/flow'
import { apiNameOfPath, flowPathOf, flowPathsOf, metadataPath } from '../../session/index.ts'
import type { PlacedFlow, Twin } from './import-report.ts'
import type { DroppedFile } from './read-drop.ts'

/** Where brought files go in a project. Data is not among them: it needs the org first. */
export interface Placed {
  /** Path → text of flows, components, channels and scenarios. */
  readonly files: ReadonlyMap<string, string>
  /** Path → path inside the archive or folder that the file came from. */
  readonly places: ReadonlyMap<string, string>
  readonly flows: readonly PlacedFlow[]
  readonly components: readonly string[]
  readonly channels: readonly string[]
  readonly scenarios: number
  /** Components and channels of which the project has another one of the same name. */
  readonly twins: readonly Twin[]
  /** Sources of those that the project has already, letter for letter. */
  readonly known: readonly string[]
}

export interface Surroundings {
  /** Files that are there; nothing of them is replaced. */
  readonly files: ReadonlyMap<string, string>
  /** API names that are taken beyond those of files: of flows that were never saved, and of channels that are records only. */
  readonly flows: readonly string[]
  readonly channels: readonly string[]
  /** Paths of a brought SFDX project stay; otherwise every kind has its folder. */
  readonly keepPaths: boolean
}

const SUFFIX = {
  component: '.conversationMessageDefinition-meta.xml',
  channel: '.messagingChannel-meta.xml',
} as const

/** Gives each file its place. A flow whose name is taken gets a new one; a component or channel is left out then. */
export function placeFiles(dropped: readonly DroppedFile[], around: Surroundings): Placed {
  const files = new Map<string, string>()
  const places = new Map<string, string>()
  const put = (path: string, { text, place }: DroppedFile): void => {
    files.set(path, text)
    if (place !== undefined) places.set(path, place)
  }
  const twins: Twin[] = []
  const known: string[] = []
  const pathOf = (file: DroppedFile, suffix: string, otherwise: string): string =>
    around.keepPaths && file.path?.endsWith(suffix) === true ? file.path : otherwise

  const project = dropped.find(({ kind, path }) => kind === 'project' && path === PROJECT_FILE)
  if (around.keepPaths && project !== undefined) put(PROJECT_FILE, project)
  const settings = dropped.find(({ kind, path }) => kind === 'settings' && path === SETTINGS_FILE)
  // How a project judges its problems comes with it, never into another one.
  if (around.files.size === 0 && settings !== undefined) put(SETTINGS_FILE, settings)
  // New folders follow the project file: the one that is there, or the one that comes.
  const there = new Map([...around.files, ...files])
  const takenFlows = new Set([...flowPathsOf(around.files).map(apiNameOfPath), ...around.flows])
  const flows = dropped
    .filter(({ kind }) => kind === 'flow')
    .map((file): PlacedFlow => {
      const apiName = freeName(file.name, takenFlows)
      takenFlows.add(apiName)
      const own = pathOf(file, '.flow-meta.xml', flowPathOf(apiName, there))
      const path = apiName === file.name ? own : flowPathOf(apiName, there)
      put(path, file)
      return { path, apiName, ...(apiName === file.name ? {} : { formerName: file.name }) }
    })

  const placeMetadata = (kind: 'component' | 'channel', taken: readonly string[]): readonly string[] => {
    const suffix = SUFFIX[kind]
    const names = namesOf(around.files, suffix)
    for (const name of taken) if (!names.has(name)) names.set(name, {})
    return dropped
      .filter((file) => file.kind === kind)
      .flatMap((file) => {
        const { source, name, text } = file
        const own = names.get(name)
        if (own === undefined) {
          const path = pathOf(file, suffix, metadataPath(kind, name, there))
          names.set(name, { path, text })
          put(path, file)
          return [name]
        }
        if (own.text === text) known.push(source)
        else twins.push({ kind, source, name, text, ...(own.path === undefined ? {} : { path: own.path }) })
        return []
      })
  }
  const components = placeMetadata('component', [])
  const channels = placeMetadata('channel', around.channels)

  const scenarios = dropped.filter(({ kind }) => kind === 'scenario')
  for (const file of scenarios) {
    const free = freePath(`scenarios/${stemOf(file)}`, '.scenario.json', [around.files, files])
    put(pathOf(file, '.scenario.json', free), file)
  }
  return { files, places, flows, components, channels, scenarios: scenarios.length, twins, known }
}

const PROJECT_FILE = 'sfdx-project.json'

/** A path that no file has: `data/people.json`, `data/people-2.json` … */
export function freePath(stem: string, suffix: string, taken: readonly ReadonlyMap<string, string>[]): string {
  for (let number = 1; ; number += 1) {
    const path = `${stem}${number === 1 ? '' : `-${String(number)}`}${suffix}`
    if (!taken.some((files) => files.has(path))) return path
  }
}

/** A file's own name without its ending, with nothing in it that a file system could mind. */
export function stemOf({ source }: Pick<DroppedFile, 'source'>): string {
  const name = source.slice(source.lastIndexOf('/') + 1).replace(/^.*: /, '')
  return name.replace(/(\.scenario)?\.\w+$/, '').replaceAll(/[^\w.-]+/g, '-') || 'imported'
}

/** API name → file of one kind, wherever it lies; neither path nor text for what is there without a file. */
function namesOf(
  files: ReadonlyMap<string, string>,
  suffix: string,
): Map<string, { readonly path?: string; readonly text?: string }> {
  return new Map(
    [...files].flatMap(([path, text]) =>
      path.endsWith(suffix) ? [[path.slice(path.lastIndexOf('/') + 1, -suffix.length), { path, text }] as const] : [],
    ),
  )
}
