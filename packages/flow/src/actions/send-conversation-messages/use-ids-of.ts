import type { FlowDocument } from '../../document/document.ts'
import { viewOf } from '../../document/view.ts'
import { apiNameFrom } from '../../edits/api-name.ts'
import type { Edit } from '../../edits/edit.ts'
import type { ActionElement, ExitRef } from '../../elements/element.ts'
import { exitsOf } from '../../elements/exits.ts'
import { declaredNames } from '../../mentions/declared-names.ts'
import { setMessagingUsers } from './form-edits.ts'

/**
 * "Use Ids of …": a Transform right before the action that maps a record collection to its Ids, on every path that leads
 * there, and Messaging Users pointed at it; one undo step. Undefined while nothing leads to the action.
 */
export function useIdsOf(document: FlowDocument, action: ActionElement, collection: string): Edit | undefined {
  const [entrance, ...others] = entrancesOf(document, action.name)
  if (entrance === undefined) return undefined
  const label = `Ids of ${viewOf(document).elementByName.get(collection)?.label || collection}`
  const name = apiNameFrom(label, declaredNames(document))
  return {
    type: 'together',
    edits: [
      {
        type: 'insertElement',
        at: entrance.from,
        element: {
          kind: 'transform',
          name,
          label: label.slice(0, 255),
          dataType: 'String',
          isCollection: true,
          actions: [{ transformType: 'Map', value: { kind: 'reference', to: `${collection}[$EachItem].Id` } }],
        },
      },
      // Inserted at a Go To, the Transform would lead on by it; it stands in the line before the action.
      { type: 'connect', from: { element: name, exit: 'connector' }, target: action.name },
      ...others.map(({ from, isGoTo }): Edit => ({ type: 'connect', from, target: name, isGoTo })),
      setMessagingUsers(action, { kind: 'reference', to: name }),
    ],
  }
}

/** The exits that lead to an element; lines before Go Tos, so that the first one is where the element stands. */
function entrancesOf(document: FlowDocument, name: string): readonly { from: ExitRef; isGoTo: boolean }[] {
  const { start, elements } = viewOf(document)
  return [start, ...elements]
    .flatMap((element) =>
      exitsOf(element)
        .filter((exit) => exit.target === name)
        .map((exit) => ({ from: { element: element.name, exit: exit.id }, isGoTo: exit.isGoTo })),
    )
    .toSorted((a, b) => Number(a.isGoTo) - Number(b.isGoTo))
}
