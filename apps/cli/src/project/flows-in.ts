import { isFlowFile } from '@parley/engine'
import { dirname, join, relative, sep } from 'node:path'
import type { Io } from '../io.ts'
import { isIgnored, readIgnoreRules, type IgnoreRule } from './ignore-rules.ts'
import { isPassedOver } from './read-folder.ts'

/**
 * The flow files under a folder, in the order of their names. What git ignores, installed packages and hidden folders are left
 * out; links to folders are not followed, so that no loop is endless.
 */
export function flowsIn(io: Io, folder: string): readonly string[] {
  return walk(io, folder, ruledAbove(io, folder))
}

/** The rules of one `.gitignore`; they speak of what lies under its folder. */
interface Ruled {
  readonly folder: string
  readonly rules: readonly IgnoreRule[]
}

function walk(io: Io, folder: string, above: readonly Ruled[]): string[] {
  const ruled = [...above, ...ruledBy(io, folder)]
  return io.list(folder).flatMap(({ name, isFolder }) => {
    const path = join(folder, name)
    if (isLeftOut(ruled, path, isFolder)) return []
    if (isFolder) return isPassedOver(name) ? [] : walk(io, path, ruled)
    return isFlowFile(name) ? [path] : []
  })
}

/** The file nearest to a path decides, if it speaks of it. */
function isLeftOut(ruled: readonly Ruled[], path: string, isFolder: boolean): boolean {
  for (const { folder, rules } of ruled.toReversed()) {
    const verdict = isIgnored(rules, relative(folder, path).split(sep).join('/'), isFolder)
    if (verdict !== undefined) return verdict
  }
  return false
}

/** What the folders above say, from the repository's root downward; outside of a repository they say nothing. */
function ruledAbove(io: Io, folder: string): readonly Ruled[] {
  const above: Ruled[] = []
  for (let at = folder; io.kindOf(join(at, '.git')) === undefined; at = dirname(at)) {
    const parent = dirname(at)
    if (parent === at) return []
    above.unshift(...ruledBy(io, parent))
  }
  return above
}

function ruledBy(io: Io, folder: string): readonly Ruled[] {
  const bytes = io.read(join(folder, '.gitignore'))
  return bytes === undefined ? [] : [{ folder, rules: readIgnoreRules(new TextDecoder().decode(bytes)) }]
}
