import { readJsonText } from '@parley/engine'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Io } from '../io.ts'
import { findProject } from './find-project.ts'
import { readFolder } from './read-folder.ts'

export interface ScenarioFiles {
  readonly files: ReadonlyMap<string, Uint8Array>
  /** The scenario's own path among the files. */
  readonly path: string
}

/**
 * The files that a scenario needs, under one common folder: its project and the record files that it names. What is
 * missing is missing here too; the scenario then says so.
 */
export function scenarioFiles(io: Io, file: string, text: string): ScenarioFiles {
  const folder = dirname(file)
  const json = readJsonText(text, file)
  const named = 'value' in json ? namesIn(json.value) : { data: [] }
  const project = named.project === undefined ? findProject(io, folder) : resolve(folder, named.project)
  const data = named.data.map((path) => resolve(folder, path))
  const root = [file, ...(project === undefined ? [] : [join(project, 'x')]), ...data]
    .map((path) => dirname(path))
    .reduce(commonFolder)
  const inside = (path: string): string => relative(root, path).split(sep).join('/')
  const files = new Map<string, Uint8Array>()
  if (project !== undefined)
    for (const [path, bytes] of readFolder(io, project)) files.set(inside(join(project, ...path.split('/'))), bytes)
  for (const path of data) {
    const bytes = io.read(path)
    if (bytes !== undefined) files.set(inside(path), bytes)
  }
  return { files, path: inside(file) }
}

/** The paths in a scenario, as far as they are there: whether all else is right is the scenario's to check. */
function namesIn(value: unknown): { readonly project?: string; readonly data: readonly string[] } {
  if (typeof value !== 'object' || value === null) return { data: [] }
  const project = 'project' in value && typeof value.project === 'string' ? { project: value.project } : {}
  const data: readonly unknown[] = 'data' in value && Array.isArray(value.data) ? value.data : []
  return { ...project, data: data.filter((path) => typeof path === 'string') }
}

function commonFolder(left: string, right: string): string {
  const parts = relative(left, right).split(sep)
  const up = parts.filter((part) => part === '..').length
  return resolve(left, ...Array.from({ length: up }, () => '..'))
}
