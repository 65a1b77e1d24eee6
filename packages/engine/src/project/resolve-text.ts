import { meaningOfText, type Org } from '@parley/org'

/**
 * Text as people write it (contract §3): `@name` is the Id of the record with that referenceId, `@@x` is the text `@x`,
 * anything else is itself. An unknown name is an error that says what to do.
 */
export function resolveText(org: Org, text: string): { readonly text: string } | { readonly error: string } {
  const meaning = meaningOfText(org, text)
  if (meaning !== undefined) return { text: meaning }
  return {
    error: `No record has the referenceId "${text.slice(1)}". Mind its spelling; the text itself is written "@${text}".`,
  }
}
