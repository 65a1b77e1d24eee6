import {
  createProjectOrg,
  openProject,
  orgProblems,
  type FileProblem,
  type Project,
  type ProjectFile,
} from '@parley/engine'
import type { Org } from '@parley/org'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Arguments } from '../arguments/parse-arguments.ts'
import { nowOf, seedOf } from '../arguments/read-options.ts'
import type { Io } from '../io.ts'
import { unusable, Unusable, type UnusablePart } from '../unusable.ts'
import { findProject } from './find-project.ts'
import { readFolder } from './read-folder.ts'
import { readText } from './read-text.ts'

export interface LoadedProject {
  /** Undefined outside of any project: then there is an org without records. */
  readonly folder: string | undefined
  readonly project: Project
  readonly problems: readonly FileProblem[]
}

/**
 * The project that the command line means: `--project`, else the nearest one from `start` or the current folder upward.
 *
 * @param isWanted tells by the path whether a file of it is needed; default: all that Parley reads
 */
export function loadProject(
  args: Arguments,
  io: Io,
  start: string | undefined,
  isWanted?: (path: string) => boolean,
): LoadedProject {
  const folder = projectFolder(args, io, start)
  const files = folder === undefined ? new Map<string, Uint8Array>() : readFolder(io, folder, isWanted)
  const { project, problems } = openProject(files)
  return { folder, project, problems: folder === undefined ? [] : problems }
}

/** Where the project is that the command line means; undefined outside of any. */
export function projectFolder(args: Arguments, io: Io, start: string | undefined): string | undefined {
  const named = args.value('project')
  return named === undefined ? nearest(io, start) : existing(io, named)
}

/** The project's org, with the records of `--data` or all of the project's. Data that can't be used ends the command. */
export function orgOf(loaded: LoadedProject, args: Arguments, io: Io): Org {
  const paths = args.values('data')
  const data = paths.length === 0 ? undefined : paths.map((path) => dataFile(io, path))
  const now = nowOf(args)
  const seed = seedOf(args)
  const { org, problems } = createProjectOrg(loaded.project, {
    ...(now === undefined ? {} : { now }),
    ...(seed === undefined ? {} : { seed }),
    ...(data === undefined ? {} : { data }),
  })
  const errors = [...orgProblems(loaded.problems), ...problems]
  // Files named on the command line are told as the person wrote them.
  const part = (problem: FileProblem): UnusablePart =>
    paths.includes(problem.file) ? problem : partOf(loaded, io, problem)
  if (errors.length > 0) throw new Unusable(errors.map(part))
  return org
}

/** A problem with its path as it is seen from the current folder. */
export function partOf(loaded: LoadedProject, io: Io, problem: FileProblem): UnusablePart {
  const { code, message, line, column } = problem
  return { code, message, file: shownIn(loaded, io, problem.file), line, column }
}

/** A project's file as it is seen from the current folder. */
export function shownIn({ folder }: LoadedProject, io: Io, file: string): string {
  return folder === undefined ? file : shownPath(io, join(folder, ...file.split('/')))
}

/** A path as people see it: from the current folder, with `/`. */
export function shownPath(io: Io, path: string): string {
  return relative(io.folder, path).split(sep).join('/') || '.'
}

function nearest(io: Io, start: string | undefined): string | undefined {
  return (start === undefined ? undefined : findProject(io, dirname(start))) ?? findProject(io, io.folder)
}

function existing(io: Io, named: string): string {
  const folder = resolve(io.folder, named)
  // What was retrieved in metadata format is a project too when somebody says so.
  const isProject = ['sfdx-project.json', 'package.xml'].some((file) => io.kindOf(join(folder, file)) === 'file')
  if (isProject) return folder
  throw unusable('no-project', `--project ${named}: there is no sfdx-project.json or package.xml in that folder.`)
}

function dataFile(io: Io, path: string): ProjectFile {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf(sep)) + 1).replace(/\.json$/, '')
  return { path, name, text: readText(io, resolve(io.folder, path), path) }
}
