/** Endings that are not part of the name, longest first. */
const ENDING =
  /\.(flow-meta\.xml|conversationMessageDefinition(-meta\.xml)?|messagingChannel(-meta\.xml)?|scenario\.json|flow|xml|json|csv)$/i

/** The API name that a file's name gives: what is no letter, digit or underscore becomes one underscore. */
export function apiNameOfFile(file: string): string {
  const name = file
    .slice(file.lastIndexOf('/') + 1)
    .replace(ENDING, '')
    .replace(/-meta$/i, '')
    // Downloads of the same file are numbered: `Order (2).xml`.
    .replace(/[^A-Za-z0-9_]+/g, '_')
    .replace(/^_+|_+$/g, '')
  if (name === '') return 'Imported'
  return /^[A-Za-z]/.test(name) ? name : `Imported_${name}`
}
