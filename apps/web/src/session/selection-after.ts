import type { Edit } from '@parley/flow'

/** The selection after an edit: renamed elements stay selected, removed ones do not. */
export function selectionAfter(
  selection: readonly string[],
  edit: Edit,
  elements: ReadonlyMap<string, unknown>,
): readonly string[] {
  const renames = new Map<string, string>()
  collectRenames(edit, renames)
  const renamed = renames.size === 0 ? selection : selection.map((name) => renames.get(name) ?? name)
  return renamed.every((name) => elements.has(name)) ? renamed : renamed.filter((name) => elements.has(name))
}

function collectRenames(edit: Edit, renames: Map<string, string>): void {
  if (edit.type === 'rename') renames.set(edit.from, edit.to)
  if (edit.type === 'together') for (const part of edit.edits) collectRenames(part, renames)
}
