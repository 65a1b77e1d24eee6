/** A test whether a text has the wanted part, whatever its case. `like` takes `%` (any run), `_` (one character), `\`. */
export function textPattern(
  operator: 'like' | 'startsWith' | 'endsWith' | 'contains',
  wanted: string,
): (text: string) => boolean {
  const part = wanted.toLowerCase()
  switch (operator) {
    case 'startsWith':
      return (text) => text.toLowerCase().startsWith(part)
    case 'endsWith':
      return (text) => text.toLowerCase().endsWith(part)
    case 'contains':
      return (text) => text.toLowerCase().includes(part)
    case 'like': {
      const pattern = likePattern(part)
      return (text) => matchesLike(text.toLowerCase(), pattern)
    }
  }
}

/** One entry per pattern character; the two wildcards as symbols apart from literal characters. */
type PatternPart = string | typeof anyRun | typeof anyOne
const anyRun = 0
const anyOne = 1

function likePattern(text: string): readonly PatternPart[] {
  const parts: PatternPart[] = []
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    if (char === '\\' && at + 1 < text.length) parts.push(text.charAt(++at))
    else parts.push(char === '%' ? anyRun : char === '_' ? anyOne : char)
  }
  return parts
}

/** Goes back to the last `%` only, so that no pattern takes more than the product of the two lengths. */
function matchesLike(text: string, pattern: readonly PatternPart[]): boolean {
  let [at, part] = [0, 0]
  let [retryAt, retryPart] = [-1, -1]
  while (at < text.length) {
    const wanted = pattern[part]
    if (wanted === anyRun) {
      ;[retryAt, retryPart] = [at, ++part]
    } else if (wanted === anyOne || wanted === text.charAt(at)) {
      at++
      part++
    } else if (retryAt >= 0) {
      ;[at, part] = [++retryAt, retryPart]
    } else {
      return false
    }
  }
  while (pattern[part] === anyRun) part++
  return part === pattern.length
}
