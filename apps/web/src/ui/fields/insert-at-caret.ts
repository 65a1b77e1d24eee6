/**
 * Text with a piece put in where the caret of its field is (at the end when the field never had one), in place of what is
 * selected. The caret then stands behind the piece.
 */
export function insertAtCaret(
  field: HTMLTextAreaElement | HTMLInputElement | null,
  text: string,
  piece: string,
): string {
  const start = field?.selectionStart ?? text.length
  const end = field?.selectionEnd ?? start
  // After React has written the new text; before, the caret would jump to its end.
  requestAnimationFrame(() => {
    field?.focus()
    field?.setSelectionRange(start + piece.length, start + piece.length)
  })
  return text.slice(0, start) + piece + text.slice(end)
}
