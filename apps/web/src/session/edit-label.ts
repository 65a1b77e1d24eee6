import type { Edit } from '@parley/flow'

/** What Undo calls an edit: "Undo Rename". */
export function editLabel(edit: Edit): string {
  if (edit.type === 'together') {
    const [first] = edit.edits
    return first === undefined ? 'Change' : editLabel(first)
  }
  return LABELS[edit.type]
}

const LABELS: { readonly [T in Exclude<Edit['type'], 'together'>]: string } = {
  setLabel: 'Label',
  setDescription: 'Description',
  rename: 'Rename',
  insertElement: 'Add element',
  changeElement: 'Change element',
  removeElement: 'Delete element',
  connect: 'Connect',
  pasteElements: 'Paste',
  addResource: 'New resource',
  changeResource: 'Change resource',
  removeResource: 'Delete resource',
  setFlowProperties: 'Flow properties',
  replaceFlow: 'Restore version',
  replaceLiteral: 'Change value',
}
