/**
 * `FlowElementReferenceOrValue`: a literal as the file's text, or a reference. Numbers stay text, because
 * `007.10` must come back as it was. What we do not know is `unknown` and is kept by the codec.
 */
export type FlowValue =
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'dateTime'; readonly text: string }
  | { readonly kind: 'time'; readonly text: string }
  /** `elementReference`, without braces: `recipientIds`, `Each_User.Id`, `$Record.ContactId`, `Get_People[$EachItem].Id`. */
  | { readonly kind: 'reference'; readonly to: string }
  /** `apexValue`: JSON text with merge fields inside its strings. */
  | { readonly kind: 'apex'; readonly text: string }
  | { readonly kind: 'unknown'; readonly tag: string }
