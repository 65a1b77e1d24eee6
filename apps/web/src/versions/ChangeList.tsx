import { changeSentence } from '@parley/flow'
import type { MemberChange } from '@parley/flow'
import type { ReactElement } from 'react'
import { select, showCompared, useSession } from '../session/index.ts'
import type { Comparison } from '../session/index.ts'
import { ChangeMark, EmptyState } from '../ui/index.ts'

/** Every part of the flow that differs, with its differences as sentences. A press shows an element on the canvas. */
export function ChangeList({ comparison }: { readonly comparison: Comparison }): ReactElement {
  const { changes } = comparison
  if (changes.length === 0) return <EmptyState text="Nothing was added, removed or changed." />
  return (
    <ul className="change-list" aria-label="Changes">
      {changes.map((change) => (
        <ChangedMember key={`${change.is}/${change.change}/${change.name}`} change={change} shown={comparison.shown} />
      ))}
    </ul>
  )
}

interface ChangedMemberProps {
  readonly change: MemberChange
  readonly shown: Comparison['shown']
}

function ChangedMember({ change: member, shown }: ChangedMemberProps): ReactElement {
  const { is, change, name, formerName, label, kindLabel, fields } = member
  const nameIn = {
    before: change === 'added' ? undefined : (formerName ?? name),
    after: change === 'removed' ? undefined : name,
  }
  const isSelected = useSession(
    ({ selection }) => is === 'element' && nameIn[shown] !== undefined && selection[0] === nameIn[shown],
  )
  const show = (): void => {
    const side = nameIn[shown] === undefined ? (shown === 'after' ? 'before' : 'after') : shown
    const element = nameIn[side]
    if (side !== shown) showCompared(side)
    if (element !== undefined) select([element])
  }
  const heading = (
    <>
      <ChangeMark change={change} />
      <span className="change-name">{label}</span>
      {kindLabel !== label && <span className="secondary">{kindLabel}</span>}
    </>
  )
  return (
    <li className={`change-item ${isSelected ? 'change-item_selected' : ''}`}>
      {is === 'element' ? (
        <button type="button" className="change-head" aria-current={isSelected || undefined} onClick={show}>
          {heading}
        </button>
      ) : (
        <div className="change-head">{heading}</div>
      )}
      {fields.length > 0 && (
        <ul className="change-fields">
          {fields.map((field, index) => (
            <li key={`${field.field}/${String(index)}`}>{changeSentence(field)}</li>
          ))}
        </ul>
      )}
    </li>
  )
}
