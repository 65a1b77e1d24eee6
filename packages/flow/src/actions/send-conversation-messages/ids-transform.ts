import { apiNameFrom } from '../../edits/api-name.ts'
import type { Edit } from '../../edits/edit.ts'
import type { ActionElement } from '../../elements/element.ts'
import { declaredNames } from '../../mentions/declared-names.ts'
import type { Surroundings } from '../../problems/surroundings.ts'
import { setMessagingUsers } from './form-edits.ts'

/** The edit behind "Use Ids of …" (see `useIdsOf`), which the check of the recipients offers as a fix. */
export function idsTransform(
  { document, view, entrances }: Pick<Surroundings, 'document' | 'view' | 'entrances'>,
  action: ActionElement,
  collection: string,
): Edit | undefined {
  const [entrance, ...others] = entrances.get(action.name) ?? []
  if (entrance === undefined) return undefined
  const label = `Ids of ${view.elementByName.get(collection)?.label || collection}`
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
