/** The line, from 1, of an offset in a text. */
export function lineAt(text, offset) {
  return text.slice(0, offset).split('\n').length
}
