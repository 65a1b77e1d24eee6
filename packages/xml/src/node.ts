/**
 * A lossless XML tree: every byte of the file has a home in some `raw`, `open` or `close`,
 * so printing is concatenation. Nodes are immutable plain data; an edit makes new nodes along
 * one path and shares the rest. Positions are not stored (they would change with each edit):
 * `locate` computes them when somebody asks.
 */
export interface XmlDocument {
  /** Everything before the root element: BOM, declaration, comments, white space. */
  readonly prolog: string
  readonly root: XmlElement
  /** Everything after the root element. */
  readonly epilog: string
}

export interface XmlElement {
  readonly kind: 'element'
  readonly name: string
  /** The start tag as written, for example `<value xsi:nil="true"/>` or `<value>`. */
  readonly open: string
  readonly children: readonly XmlNode[]
  /** The end tag as written; empty for a self-closing element. */
  readonly close: string
}

/** Character data as written: entities undecoded, white space kept. */
export interface XmlText {
  readonly kind: 'text'
  readonly raw: string
}

export interface XmlOther {
  readonly kind: 'cdata' | 'comment' | 'instruction'
  readonly raw: string
}

export type XmlNode = XmlElement | XmlText | XmlOther

/** Why a text is not an XML document that we read. `line` and `column` count from 1, `offset` from 0 in UTF-16 units. */
export interface XmlProblem {
  readonly code: string
  readonly message: string
  readonly line: number
  readonly column: number
  readonly offset: number
}
