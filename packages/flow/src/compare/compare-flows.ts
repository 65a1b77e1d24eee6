import type { FlowDocument } from '../document/document.ts'
import { viewOf } from '../document/view.ts'
import { renameMentions } from '../mentions/rename-mentions.ts'
import { comparePart } from './compare-part.ts'
import type { FieldChange, FlowComparison, MemberChange } from './comparison.ts'
import { type FlowPart, flowParts } from './flow-parts.ts'
import { type Pair, pairMembers } from './pair-members.ts'

/**
 * What was added, removed and changed between two flows. It compares what the files say, so it is complete for kinds and
 * fields that we do not know; how they are written counts for nothing, and neither do places where the newer flow is laid
 * out by itself. Something renamed is found again by its fields, and its mentions under the new name are no further changes.
 * Deterministic; linear in the size of the flows but for lists that changed in many places.
 */
export function compareFlows(before: FlowDocument, after: FlowDocument): FlowComparison {
  const asWritten = flowParts(before)
  const now = flowParts(after)
  const pairs = pairMembers(asWritten.members, now.members)
  const old = flowParts(withNewNames(before, pairs))
  // Renaming keeps every member in its place.
  const places = new Map(asWritten.members.map(({ node }, place) => [node, place]))
  const renamed = (part: FlowPart): FlowPart => old.members[places.get(part.node) ?? -1] ?? part

  const isFreeForm = viewOf(after).properties.canvasMode === 'FREE_FORM_CANVAS'
  const labelsOf = ({ start, members }: typeof old): ReadonlyMap<string, string> =>
    new Map([...members, start].map(({ name, label }) => [name, label]))
  const context = { isFreeForm, oldLabels: labelsOf(old), newLabels: labelsOf(now) }
  // What is written as before did not change, even where it mentions something that has another name now.
  const compared = (written: FlowPart, older: FlowPart, newer: FlowPart): readonly FieldChange[] =>
    comparePart(written, newer, context).length === 0 ? [] : comparePart(older, newer, context)
  const changes = [
    changed(now.own, undefined, compared(asWritten.own, old.own, now.own)),
    changed(now.start, undefined, compared(asWritten.start, old.start, now.start)),
    ...pairs.map((pair): MemberChange | undefined => {
      if (pair.after === undefined) return pair.before && whole(pair.before, 'removed')
      if (pair.before === undefined) return whole(pair.after, 'added')
      const fields = compared(pair.before, renamed(pair.before), pair.after)
      return changed(pair.after, pair.before.name, fields)
    }),
  ]
  const members = changes.filter((change) => change !== undefined)
  return { members: members.sort((a, b) => ORDER.indexOf(a.is) - ORDER.indexOf(b.is)) }
}

const ORDER: readonly MemberChange['is'][] = ['flow', 'element', 'resource']

function changed(
  part: FlowPart,
  formerName: string | undefined,
  fields: readonly FieldChange[],
): MemberChange | undefined {
  const { name } = part
  if (formerName === undefined || formerName === name) {
    return fields.length === 0 ? undefined : { ...whole(part, 'changed'), fields }
  }
  const rename = { change: 'changed', field: 'API Name', about: 'value', before: formerName, after: name } as const
  return { ...whole(part, 'changed'), formerName, fields: [rename, ...fields] }
}

function whole({ is, name, label, kindLabel }: FlowPart, change: MemberChange['change']): MemberChange {
  return { is, change, name, label, kindLabel, fields: [] }
}

/** The older flow with everything renamed as in the newer one, so that what follows from a rename alone does not differ. */
function withNewNames(before: FlowDocument, pairs: readonly Pair[]): FlowDocument {
  const renames = new Map<string, string>()
  for (const { before: old, after: now } of pairs) {
    if (old === undefined || now === undefined || old.name === '' || now.name === '') continue
    if (old.name !== now.name) renames.set(old.name, now.name)
  }
  let renamed = before
  // A name that another rename is about to leave has to wait until it is free.
  for (let progress = true; progress;) {
    progress = false
    for (const [from, to] of renames) {
      if (renames.has(to)) continue
      renamed = renameMentions(renamed, from, to)
      renames.delete(from)
      progress = true
    }
  }
  return renamed
}
