import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useStore } from 'zustand'
import { ORG, orgClient } from '../org/index.ts'
import { Button, MenuButton, MultiListbox, consentWords, sessionWords } from '../ui/index.ts'
import type { Person } from '../worker/org-client.ts'
import type { FlowInput } from './flow-inputs.ts'
import { runPanel, setDraft } from './run-store.ts'

export interface PeoplePickerProps {
  readonly input: FlowInput
  readonly error: string | undefined
}

/** A call takes this many Ids at most (Salesforce Help, Send Conversation Messages Action). */
const MOST = 100
const LOADED = 10_000

/** The org's messaging users to choose from, with what a verdict rests on beside each name. */
export function PeoplePicker({ input, error }: PeoplePickerProps): ReactElement {
  const draft = useStore(runPanel, (state) => (Object.hasOwn(state.drafts, input.name) ? state.drafts[input.name] : ''))
  const chosen = Array.isArray(draft) ? draft : []
  // Those who were chosen when the list came, or all at once, stand first; a single tick moves nobody.
  const [first, setFirst] = useState(chosen)
  const set = (ids: Iterable<string>): void => setDraft(input.name, [...ids])
  const setAll = (ids: Iterable<string>): void => {
    const all = [...ids]
    setFirst(all)
    set(all)
  }
  const people =
    useQuery({
      queryKey: [ORG, 'people'],
      queryFn: () => orgClient().people({ search: '', chosen: [], offset: 0, limit: LOADED }),
    }).data?.items ?? []
  const channels = [...new Set(people.map(({ channel }) => channel))]
  const onChannel = (channel: string): void => {
    setAll(new Set([...chosen, ...people.filter((person) => person.channel === channel).map(({ id }) => id)]))
  }
  const tooMany =
    chosen.length > MOST
      ? `${String(chosen.length)} Ids: one call takes 100, so a call with all of them will fault.`
      : undefined
  return (
    <MultiListbox
      label={input.name}
      required
      options={inOrder(people, first).map(optionOf)}
      selected={new Set(chosen)}
      onChange={set}
      error={error ?? tooMany}
      empty="This org has no messaging users."
      {...(input.help === '' ? {} : { help: input.help })}
      actions={
        <>
          <Button size="small" onClick={() => void orgClient().pickOneOfEach().then(setAll)}>
            Pick one of each
          </Button>
          <MenuButton
            label="All on a channel"
            size="small"
            items={[
              ...channels.map((channel) => ({ id: channel, label: channel, onSelect: () => onChannel(channel) })),
              { id: '', label: 'Nobody', startsGroup: true, onSelect: () => setAll([]) },
            ]}
          />
        </>
      }
    />
  )
}

function optionOf({ id, name, channel, consent, session, platformKey }: Person): {
  readonly id: string
  readonly label: string
  readonly description: string
  readonly detail: string
  readonly keywords: string
} {
  return {
    id,
    label: name,
    description: `${consentWords(consent)} · ${sessionWords(session)}`,
    detail: channel,
    keywords: `${platformKey} ${id}`,
  }
}

function inOrder(people: readonly Person[], first: readonly string[]): readonly Person[] {
  const ids = new Set(first)
  return [...people.filter(({ id }) => ids.has(id)), ...people.filter(({ id }) => !ids.has(id))]
}
