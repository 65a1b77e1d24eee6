import type { FlowDocument } from '../document/document.ts'
import { viewOf } from '../document/view.ts'
import { writeFlow } from '../document/write-flow.ts'
import { applyEdit } from '../edits/apply-edit.ts'
import type { Edit } from '../edits/edit.ts'
import { exitsOf } from '../elements/exits.ts'
import { changedLines } from './changed-lines.ts'

/** The lines of the file that an edit changes. */
export function linesOf(document: FlowDocument, edit: Edit): string[] {
  return changedLines(writeFlow(document), writeFlow(applyEdit(document, edit)))
}

/** Where all exits lead, as `Send.connector > Thanks`, with `>>` for a Go To; ended paths are left out. */
export function wiringOf(document: FlowDocument): string[] {
  const { start, elements } = viewOf(document)
  return [start, ...elements].flatMap((element) =>
    exitsOf(element).flatMap(({ id, target, isGoTo }) =>
      target === undefined ? [] : [`${element.name}.${id} ${isGoTo ? '>>' : '>'} ${target}`],
    ),
  )
}

/** How an edit changes the wiring: `-` and `+` lines. */
export function rewiring(document: FlowDocument, edit: Edit): string[] {
  const before = wiringOf(document)
  const after = wiringOf(applyEdit(document, edit))
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ]
}
