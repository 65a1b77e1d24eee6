/** One line of a `.gitignore`. */
export interface IgnoreRule {
  readonly pattern: RegExp
  /** Takes in again what an earlier line left out. */
  readonly isNegated: boolean
  readonly onlyFolders: boolean
}

/** Reads a `.gitignore` (gitignore(5)). Paths are matched as they are seen from its folder, with `/`. */
export function readIgnoreRules(text: string): readonly IgnoreRule[] {
  return text.split(/\r?\n/).flatMap((line): IgnoreRule[] => {
    // Blanks at the end count only where a backslash says so.
    const trimmed = line.replace(/(?<!\\)\s+$/, '')
    if (trimmed === '' || trimmed.startsWith('#')) return []
    const isNegated = trimmed.startsWith('!')
    const glob = isNegated ? trimmed.slice(1) : trimmed
    const onlyFolders = glob.endsWith('/')
    const pattern = patternOf(onlyFolders ? glob.slice(0, -1) : glob)
    return pattern === undefined ? [] : [{ pattern, isNegated, onlyFolders }]
  })
}

/** Whether rules leave a path out; undefined when none of them speaks of it. The last one that does decides. */
export function isIgnored(rules: readonly IgnoreRule[], path: string, isFolder: boolean): boolean | undefined {
  const rule = rules.findLast(({ pattern, onlyFolders }) => (isFolder || !onlyFolders) && pattern.test(path))
  return rule && !rule.isNegated
}

/** What a glob may begin and go on with, and what it means as a regular expression. Longer ones first. */
const TOKEN = /^\/?\*\*\/|\/\*\*$|\*+|\?|\[(?:\\.|[^\]\\])+\]|\\.|[^]/g

/** A slash anywhere but at the end binds a pattern to the folder of its file; one without may match at any depth. */
function patternOf(glob: string): RegExp | undefined {
  const anchored = glob.startsWith('/') ? glob.slice(1) : glob
  if (anchored === '') return undefined
  const body = anchored.split('/**/').map(expressionOf).join('/(?:.*/)?')
  const source = `^${glob.includes('/') ? '' : '(?:.*/)?'}${body}$`
  try {
    return new RegExp(source)
  } catch (error) {
    // A set like [z-a] means nothing to git either: the line is left alone.
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function expressionOf(glob: string): string {
  return (glob.match(TOKEN) ?? [])
    .map((token) => {
      if (token === '**/' || token === '/**/') return '(?:.*/)?'
      if (token === '/**') return '/.+'
      if (token.startsWith('*')) return '[^/]*'
      if (token === '?') return '[^/]'
      if (token.startsWith('[') && token.length > 1) return token.replace(/^\[!/, '[^')
      const character = token.startsWith('\\') ? token.slice(1) : token
      return character.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    })
    .join('')
}
