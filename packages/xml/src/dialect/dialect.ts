/** How a file is written where XML leaves a choice, so that what an edit adds looks like the rest. */
export interface XmlDialect {
  /** Empty for a file on one line. */
  readonly eol: '\n' | '\r\n' | ''
  /** White space of one level. */
  readonly indent: string
  readonly empty: '<x></x>' | '<x/>' | '<x />'
  readonly apostrophe: '&apos;' | '&#39;' | "'"
  readonly quote: '&quot;' | '&#34;' | '"'
  readonly greaterThan: '&gt;' | '>'
}

/** What an org writes when it retrieves a flow (measured on 1,208 public files). */
export const CANONICAL_DIALECT: XmlDialect = {
  eol: '\n',
  indent: '    ',
  empty: '<x></x>',
  apostrophe: '&apos;',
  quote: '&quot;',
  greaterThan: '&gt;',
}
