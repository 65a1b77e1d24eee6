import type { ProblemCode } from '@parley/flow'
import { problemPages } from '@parley/flow/problem-pages'
import type { ReactElement } from 'react'

/** What a code means and how to mend it: its page in `docs/problems`. Loaded when somebody asks, for the pages are long. */
export function ProblemAbout({ code }: { readonly code: ProblemCode }): ReactElement {
  const { means, mend, example } = problemPages[code]
  return (
    <dl className="problem-about">
      <dt>What it means</dt>
      <dd>{withCode(means)}</dd>
      <dt>How to mend it</dt>
      <dd>{withCode(mend)}</dd>
      <dt>Example</dt>
      <dd>{withCode(example)}</dd>
    </dl>
  )
}

/** The pages' Markdown uses code spans and nothing else within a line. */
function withCode(text: string): readonly (string | ReactElement)[] {
  return text.split('`').map((part, index) => (index % 2 === 0 ? part : <code key={index}>{part}</code>))
}
