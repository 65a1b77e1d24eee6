import type { StoredProject } from '../storage/index.ts'

/** A project without one of its flows, and the way to put that flow back into what the project has become by then. */
export function withoutFlow(
  project: StoredProject,
  path: string,
): { readonly rest: StoredProject; readonly putBack: (now: StoredProject) => StoredProject } {
  const isOther = (entry: readonly [string, unknown]): boolean => entry[0] !== path
  const rest: StoredProject = {
    ...project,
    flows: project.flows.filter((row) => row.path !== path),
    files: project.files.filter(isOther),
    drafts: project.drafts.filter(isOther),
    versions: project.versions.filter(isOther),
  }
  const putBack = (now: StoredProject): StoredProject => {
    // A flow that has taken the name since stays.
    if (now.flows.some((row) => row.path === path)) return now
    const isIt = (entry: readonly [string, unknown]): boolean => entry[0] === path
    return {
      ...now,
      flows: [...now.flows, ...project.flows.filter((row) => row.path === path)],
      files: [...now.files, ...project.files.filter(isIt)],
      drafts: [...now.drafts, ...project.drafts.filter(isIt)],
      versions: [...now.versions, ...project.versions.filter(isIt)],
    }
  }
  return { rest, putBack }
}
