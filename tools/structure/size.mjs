const MOST_LINES = 500

/** A stylesheet holds one idea, too. Of code the linter counts the lines (`max-lines`); it does not read styles. */
export function sizeFaults(path, text) {
  const lines = text.split('\n').length - 1
  if (!path.endsWith('.css') || lines <= MOST_LINES) return []
  return [{ path, line: MOST_LINES + 1, message: `${lines} lines: cut the stylesheet by what its rules draw.` }]
}
