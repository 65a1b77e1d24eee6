import { apiNameMistake, readFlow, renameFlowCalls, writeFlow } from '@parley/flow'
import type { Refusal } from '@parley/flow'
import { apiNameOfPath, flowPathsIn, flowPathsOf } from './flow-files.ts'
import { withSettingsFollowing } from './problem-settings.ts'
import { sessionStore } from './session-store.ts'

/** Why the open flow, or a new one, may not have this API name; undefined when it may. `current` may keep its name in another case. */
export function flowNameMistake(name: string, taken: Iterable<string>, current?: string): string | undefined {
  const mistake = apiNameMistake(name)
  if (mistake !== undefined) return `This is no API name: ${mistake}.`
  const lower = name.toLowerCase()
  const isTaken = [...taken].some((other) => other !== current && other.toLowerCase() === lower)
  return isTaken ? 'This project has a flow of that name already.' : undefined
}

/**
 * Gives the open flow's file another name; the project's other flows that call it follow. Returns their API names, or why
 * it was refused. It is no step of the flow's history: the name does not stand in the flow.
 */
export function renameFlow(to: string): { readonly refusal: Refusal } | { readonly followers: readonly string[] } {
  const state = sessionStore.getState()
  const { flowPath, flowApiName, files, drafts, versions, readOnly } = state
  const taken = flowPathsIn(state).map(apiNameOfPath)
  const mistake = flowNameMistake(to, taken, flowApiName)
  if (mistake !== undefined) return { refusal: { code: 'flow/name', message: mistake } }
  if (readOnly || to === flowApiName) return { followers: [] }

  const folder = flowPath.slice(0, flowPath.lastIndexOf('/') + 1)
  const newPath = `${folder}${to}${flowPath.slice(folder.length + flowApiName.length)}`
  const followers = new Set<string>()
  const follow = ([path, text]: readonly [string, string]): [string, string] => {
    if (path === flowPath) return [newPath, text]
    const following = textWithCalls(path, text, flowApiName, to)
    if (following !== undefined) followers.add(apiNameOfPath(path))
    return [path, following ?? text]
  }
  const renamed = new Map([...files].map(follow))
  const own = versions.get(flowPath)
  const others = [...versions].filter(([path]) => path !== flowPath)
  sessionStore.setState({
    flowPath: newPath,
    flowApiName: to,
    files: withSettingsFollowing(renamed, flowApiName, to),
    drafts: new Map([...drafts].map(follow)),
    versions: new Map(own === undefined ? others : [...others, [newPath, own]]),
  })
  return { followers: [...followers] }
}

/** A flow's text with its calls under the new name; undefined where it has none. */
function textWithCalls(path: string, text: string, from: string, to: string): string | undefined {
  if (!text.includes(from) || !flowPathsOf(new Map([[path, text]])).includes(path)) return undefined
  const { document } = readFlow(text)
  if (document === undefined) return undefined
  const renamed = renameFlowCalls(document, from, to)
  return renamed === document ? undefined : writeFlow(renamed)
}
