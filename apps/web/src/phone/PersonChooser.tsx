import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useStore } from 'zustand'
import { ORG, orgClient, shownPerson, showPerson } from '../org/index.ts'
import { Combobox, consentWords, IconButton } from '../ui/index.ts'

const LOADED = 10_000

/** `Person`, and ‹ › along the list that the person came from. */
export function PersonChooser(): ReactElement {
  const { id, along } = useStore(shownPerson)
  const people =
    useQuery({
      queryKey: [ORG, 'people'],
      queryFn: () => orgClient().people({ search: '', chosen: [], offset: 0, limit: LOADED }),
    }).data?.items ?? []
  const list = along.length > 0 ? along : people.map((person) => person.id)
  const at = id === undefined ? -1 : list.indexOf(id)
  const go = (step: number): void => {
    const next = list[at + step]
    if (next !== undefined) showPerson(next)
  }
  return (
    <div className="phone-chooser">
      <IconButton
        label="Previous person"
        icon="utility/chevronleft"
        disabledReason={at <= 0 ? 'This is the first person of the list.' : undefined}
        onClick={() => go(-1)}
      />
      <Combobox
        label="Person"
        hideLabel
        placeholder="Choose a person"
        options={people.map((person) => ({
          id: person.id,
          label: person.name,
          description: `${person.channel} · ${consentWords(person.consent)}`,
          keywords: person.platformKey,
        }))}
        selected={id}
        onSelect={(option) => showPerson(option.id)}
        empty="Nobody of that name."
        className="phone-person"
      />
      <IconButton
        label="Next person"
        icon="utility/chevronright"
        disabledReason={at === -1 || at >= list.length - 1 ? 'This is the last person of the list.' : undefined}
        onClick={() => go(1)}
      />
    </div>
  )
}
