import { dependenciesOf, literalsOf, type Dependency } from '@parley/flow'
import { isIdShaped, objectOfId, toLongId } from '@parley/org'
import { compareText } from '../project/compare-text.ts'
import type { Project, ProjectFlow } from '../project/project.ts'
import { fileDependencies } from './file-dependencies.ts'

/** Something that a project's files need, and who needs it. */
export interface ProjectDependency {
  /** A type of the Metadata API, or `Id` for a record that a flow names by its Id. */
  readonly type: Dependency['type'] | 'Id'
  /** As a manifest writes it; of an Id its 18 characters and the object: `0Mj… (MessagingChannel)`. */
  readonly name: string
  /** API names of the flows, components and channels, each once. */
  readonly in: readonly string[]
}

export interface ProjectDependencies {
  /** In the project itself, so a deployment brings it along. */
  readonly here: readonly ProjectDependency[]
  /** Must be in the org before. */
  readonly elsewhere: readonly ProjectDependency[]
}

/** What the flows, components and channels of a project need, in the order of type and name. */
export function projectDependencies(project: Project): ProjectDependencies {
  const found = new Map<string, ProjectDependency & { readonly in: string[] }>()
  const add = (holder: string, { type, name }: Pick<ProjectDependency, 'type' | 'name'>): void => {
    const key = keyOf(type, name)
    const known = found.get(key) ?? { type, name, in: [] }
    found.set(key, known)
    if (!known.in.includes(holder)) known.in.push(holder)
  }
  for (const flow of project.flows.values())
    for (const each of [...dependenciesOf(flow.document), ...recordIds(flow)]) add(flow.name, each)
  for (const { name, text } of [...project.components, ...project.channels])
    for (const each of fileDependencies(text)) add(name, each)
  const own = ownNames(project)
  const all = [...found].sort(([, a], [, b]) => compareText(a.type, b.type) || compareText(a.name, b.name))
  return {
    here: all.flatMap(([key, each]) => (own.has(key) ? [each] : [])),
    elsewhere: all.flatMap(([key, each]) => (own.has(key) ? [] : [each])),
  }
}

/** An org takes names that differ in case alone for one name. */
function keyOf(type: string, name: string): string {
  return `${type}/${name.toLowerCase()}`
}

function ownNames({ flows, components, channels }: Project): ReadonlySet<string> {
  return new Set([
    ...[...flows.keys()].map((name) => keyOf('Flow', name)),
    ...components.map(({ name }) => keyOf('ConversationMessageDefinition', name)),
    ...channels.map(({ name }) => keyOf('MessagingChannel', name)),
  ])
}

/** Records have another Id in every org, so a flow that holds one works in one org only. */
function recordIds({ document }: ProjectFlow): readonly Pick<ProjectDependency, 'type' | 'name'>[] {
  return literalsOf(document).flatMap(({ text }) => {
    if (!isIdShaped(text)) return []
    const id = toLongId(text)
    const object = objectOfId(id)
    return object === undefined ? [] : [{ type: 'Id', name: `${id} (${object.name})` } as const]
  })
}
