import type { PagesOf } from './problem-page.ts'

/** Why a text is not read as XML. The message tells line and column. */
export const xmlPages: PagesOf<'xml'> = {
  'xml/bad-attribute': {
    means: 'An attribute is not written as `name="value"`.',
    mend: 'Correct the attribute.',
    example: '`<Flow xmlns=abc>`, which lacks quotation marks.',
  },
  'xml/bad-comment': {
    means: 'A comment holds two hyphens before its end.',
    mend: 'Write it without `--` inside.',
    example: '`<!-- a -- b -->`.',
  },
  'xml/bad-declaration': {
    means: 'The first line, the XML declaration, cannot be read.',
    mend: 'Write `<?xml version="1.0" encoding="UTF-8"?>`.',
    example: '`<?xml encoding="UTF-8"?>`, which lacks the version.',
  },
  'xml/bad-instruction': {
    means: 'An instruction (`<?…?>`) is not written as XML wants it.',
    mend: 'Correct or remove it.',
    example: '`<? ?>`.',
  },
  'xml/bad-reference': {
    means: 'An `&` begins something that is no character reference.',
    mend: 'Write `&amp;` for the sign itself.',
    example: '`<label>Bed & Breakfast</label>`.',
  },
  'xml/bad-tag': {
    means: 'A `<` begins something that is no tag.',
    mend: 'Write `&lt;` for the sign itself, or correct the tag.',
    example: '`<label>1 < 2</label>`.',
  },
  'xml/bad-text': {
    means: 'A text holds `]]>`, which is reserved.',
    mend: 'Write `]]&gt;`.',
    example: '`<text>]]></text>`.',
  },
  'xml/doctype': {
    means: 'The file holds a document type declaration. Flow files never do, and reading one can be made to harm.',
    mend: 'Remove it.',
    example: '`<!DOCTYPE Flow>`.',
  },
  'xml/duplicate-attribute': {
    means: 'A tag has the same attribute twice.',
    mend: 'Remove one of them.',
    example: '`<Flow xmlns="a" xmlns="b">`.',
  },
  'xml/encoding': {
    means: 'The file is not encoded in UTF-8.',
    mend: 'Save it as UTF-8.',
    example: 'A file that an old editor saved as Latin-1.',
  },
  'xml/illegal-character': {
    means: 'The file holds a character that XML does not allow.',
    mend: 'Remove it.',
    example: 'A control character that came along with copied text.',
  },
  'xml/no-root': {
    means: 'The file holds no tag at all.',
    mend: 'Choose another file.',
    example: 'An empty file.',
  },
  'xml/second-root': {
    means: 'Another tag follows behind the end of the first one.',
    mend: 'Keep one flow per file.',
    example: '`<Flow></Flow><Flow></Flow>`.',
  },
  'xml/tag-mismatch': {
    means: 'A closing tag does not belong to the tag that is open.',
    mend: 'Close the tags in the reverse order.',
    example: '`<label>Send</name>`.',
  },
  'xml/text-outside-root': {
    means: 'Text stands before or behind the outermost tag.',
    mend: 'Remove it.',
    example: 'A line of a merge conflict at the end of the file.',
  },
  'xml/too-deep': {
    means: 'Tags stand inside each other too many times to be read.',
    mend: 'Choose another file; no flow is like that.',
    example: 'A megabyte of `<a>`.',
  },
  'xml/unclosed': {
    means: 'A tag, comment or other part never ends; the file was probably cut off.',
    mend: 'Take the file from its source once more.',
    example: '`<Flow><label>Send`.',
  },
}
