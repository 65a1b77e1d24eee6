import { sameData } from './same-data.ts'

/** Where an item of the new list comes from: the old item `index`, staying in its place or moved; none when new. */
export interface Source {
  readonly index?: number
  readonly stays: boolean
}

/**
 * Finds for each new item the old one whose node it goes on using. Equal items match in order first (longest common
 * subsequence); an unmatched new item takes an equal old one from elsewhere (moved), else the unmatched old one
 * that stands at the same place between two matches (changed).
 */
export function matchItems<T>(before: readonly T[], after: readonly T[]): readonly Source[] {
  const stays = longestCommon(before, after)
  const free = new Set(before.keys())
  for (const index of stays) if (index !== undefined) free.delete(index)

  const sources: Source[] = stays.map((index) => (index === undefined ? { stays: false } : { index, stays: true }))
  for (const [position, item] of after.entries()) {
    if (sources[position]?.stays === true) continue
    const moved = [...free].find((index) => sameData(before[index], item))
    if (moved === undefined) continue
    free.delete(moved)
    sources[position] = { index: moved, stays: false }
  }

  let lower = -1
  for (const position of after.keys()) {
    const source = sources[position]
    if (source?.stays === true && source.index !== undefined) lower = source.index
    if (source?.index !== undefined) continue
    const upper = stays.find((index, i) => i > position && index !== undefined) ?? before.length
    const changed = [...free].find((index) => index > lower && index < upper)
    if (changed === undefined) continue
    free.delete(changed)
    lower = changed
    sources[position] = { index: changed, stays: true }
  }
  return sources
}

/** For each new item the old index that it keeps, increasing. */
function longestCommon<T>(before: readonly T[], after: readonly T[]): (number | undefined)[] {
  const width = after.length + 1
  const lengths = new Array<number>((before.length + 1) * width).fill(0)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      lengths[i * width + j] = sameData(before[i], after[j])
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const result = new Array<number | undefined>(after.length).fill(undefined)
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    if (sameData(before[i], after[j])) {
      result[j++] = i++
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      i++
    } else {
      j++
    }
  }
  return result
}
