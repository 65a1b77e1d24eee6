import { freeName } from '@parley/flow'
import { apiNameOfPath, flowPathOf, flowPathsOf } from '../../session/index.ts'
import type { DroppedFile } from './read-drop.ts'

/** Where brought files go in a project. Data is not among them: it needs the org first. */
export interface Placed {
  /** Path → text of flows, components, channels and scenarios. */
  readonly files: ReadonlyMap<string, string>
  readonly flows: readonly PlacedFlow[]
  readonly components: readonly string[]
  readonly channels: readonly string[]
  readonly scenarios: number
  /** What the project has under the same name already, with another content: it was kept. */
  readonly kept: readonly { readonly source: string; readonly name: string }[]
}

export interface PlacedFlow {
  readonly path: string
  readonly apiName: string
  /** The name that was taken. */
  readonly formerName?: string
}

export interface Surroundings {
  /** Files that are there; nothing of them is replaced. */
  readonly files: ReadonlyMap<string, string>
  /** API names that are taken beyond those of files: the open flow's, and those of channels that are records only. */
  readonly flows: readonly string[]
  readonly channels: readonly string[]
  /** Paths of a brought SFDX project stay; otherwise every kind has its folder. */
  readonly keepPaths: boolean
}

const FOLDER = 'force-app/main/default/'
const METADATA = {
  component: { folder: `${FOLDER}conversationMessageDefinitions/`, suffix: '.conversationMessageDefinition-meta.xml' },
  channel: { folder: `${FOLDER}messagingChannels/`, suffix: '.messagingChannel-meta.xml' },
} as const

/** Gives each file its place. A flow whose name is taken gets a new one; a component or channel is left out then. */
export function placeFiles(dropped: readonly DroppedFile[], around: Surroundings): Placed {
  const files = new Map<string, string>()
  const kept: { source: string; name: string }[] = []
  const pathOf = (file: DroppedFile, suffix: string, otherwise: string): string =>
    around.keepPaths && file.path?.endsWith(suffix) === true ? file.path : otherwise

  const takenFlows = new Set([...flowPathsOf(around.files).map(apiNameOfPath), ...around.flows])
  const flows = dropped
    .filter(({ kind }) => kind === 'flow')
    .map((file): PlacedFlow => {
      const apiName = freeName(file.name, takenFlows)
      takenFlows.add(apiName)
      const own = pathOf(file, '.flow-meta.xml', flowPathOf(apiName))
      const path = apiName === file.name ? own : flowPathOf(apiName)
      files.set(path, file.text)
      return { path, apiName, ...(apiName === file.name ? {} : { formerName: file.name }) }
    })

  const placeMetadata = (kind: 'component' | 'channel', taken: readonly string[]): readonly string[] => {
    const { folder, suffix } = METADATA[kind]
    const names = namesOf(around.files, suffix)
    for (const name of taken) if (!names.has(name)) names.set(name, undefined)
    return dropped
      .filter((file) => file.kind === kind)
      .flatMap((file) => {
        if (!names.has(file.name)) {
          names.set(file.name, file.text)
          files.set(pathOf(file, suffix, `${folder}${file.name}${suffix}`), file.text)
          return [file.name]
        }
        if (names.get(file.name) !== file.text) kept.push({ source: file.source, name: file.name })
        return []
      })
  }
  const components = placeMetadata('component', [])
  const channels = placeMetadata('channel', around.channels)

  const scenarios = dropped.filter(({ kind }) => kind === 'scenario')
  for (const file of scenarios) {
    const free = freePath(`scenarios/${stemOf(file)}`, '.scenario.json', [around.files, files])
    files.set(pathOf(file, '.scenario.json', free), file.text)
  }
  const project = dropped.find(({ kind, path }) => kind === 'project' && path === PROJECT_FILE)
  if (around.keepPaths && project !== undefined) files.set(PROJECT_FILE, project.text)
  return { files, flows, components, channels, scenarios: scenarios.length, kept }
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

/** API name → text of the files of one kind, wherever they lie. */
function namesOf(files: ReadonlyMap<string, string>, suffix: string): Map<string, string | undefined> {
  return new Map(
    [...files].flatMap(([path, text]) =>
      path.endsWith(suffix) ? [[path.slice(path.lastIndexOf('/') + 1, -suffix.length), text] as const] : [],
    ),
  )
}
