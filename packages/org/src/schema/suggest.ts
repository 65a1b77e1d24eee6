/** The candidate that a mistyped name most likely means: the same letters in another case, or few edits away. */
export function suggest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase()
  let best: string | undefined
  let fewest = Math.min(4, Math.floor(wanted.length / 3) + 2)
  for (const candidate of candidates) {
    const edits = distance(wanted, candidate.toLowerCase(), fewest)
    if (edits < fewest) [best, fewest] = [candidate, edits]
  }
  return best
}

/** ` Did you mean X?` for the end of a message, or nothing. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const meant = suggest(name, candidates)
  return meant ? ` Did you mean ${meant}?` : ''
}

/** Edits (insert, drop, replace a letter) from one word to the other; `limit` when there are that many or more. */
function distance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit
  let row = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return Math.min(row[to.length] ?? limit, limit)
}
