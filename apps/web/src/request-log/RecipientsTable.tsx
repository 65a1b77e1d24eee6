import type { MessageVerdict } from '@parley/org'
import { useEffect } from 'react'
import type { ReactElement } from 'react'
import { useStore } from 'zustand'
import { shownPerson, showPerson, useClockFace } from '../org/index.ts'
import { openSide } from '../session/index.ts'
import { Button, consentWords, EmptyState, Pill, sessionWords, shortTime, Table, verdictPill } from '../ui/index.ts'
import type { TableColumn } from '../ui/index.ts'
import type { PersonOutsideRequests, RecipientsPage, RecipientsRequest } from '../worker/org-client.ts'
import { showFilter } from './log-store.ts'
import { Why } from './Why.tsx'
import { WhyOutside } from './WhyOutside.tsx'

export interface RecipientsTableProps {
  readonly page: RecipientsPage | undefined
  readonly filter: RecipientsRequest['filter']
  /** Of the room for the table, in pixels; decides which columns there are. */
  readonly width: number
  /** Request Id → the element that asked for it. */
  readonly elements: ReadonlyMap<string, string | null>
}

/** One recipient: a message of a request, or somebody whom no request names. */
type Recipient =
  | { readonly key: string; readonly message: MessageVerdict }
  | { readonly key: string; readonly outside: PersonOutsideRequests }

/** Everybody with their verdict and why; Enter or a click opens the person on the phone. */
export function RecipientsTable({ page, filter, width, elements }: RecipientsTableProps): ReactElement {
  const now = useClockFace()?.now ?? ''
  const shown = useStore(shownPerson)
  const rows = page === undefined ? [] : recipientsOf(page, filter)
  const ids = rows.map(idOf)
  const along = ids.join()
  useEffect(() => shownPerson.setState({ along: along === '' ? [] : [...new Set(along.split(','))] }), [along])
  const show = (row: Recipient): void => showPerson(idOf(row), 'message' in row ? row.message.identifier : undefined)
  return (
    <>
      <Table
        label="Recipients"
        columns={width < 800 ? narrowColumns(filter, elements) : wideColumns(now, width, elements)}
        rows={rows}
        rowHeight={56}
        cardHeight={128}
        rowKey={({ key }) => key}
        selectedKey={shown.messageIdentifier ?? shown.id}
        onSelect={show}
        onActivate={(row) => {
          show(row)
          openSide('phone')
        }}
      />
      {page !== undefined && page.counts.all > 0 && rows.length === 0 && (
        <EmptyState text="Nobody here." action={<Button onClick={() => showFilter('all')}>Show all</Button>} />
      )}
    </>
  )
}

function recipientsOf(page: RecipientsPage, filter: RecipientsRequest['filter']): readonly Recipient[] {
  return filter === 'notInAnyRequest'
    ? page.outside.map((outside) => ({ key: outside.id, outside }))
    : page.items.map((message) => ({ key: message.identifier, message }))
}

function idOf(row: Recipient): string {
  return 'message' in row ? row.message.messagingEndUserId : row.outside.id
}

function Name({ row, second }: { readonly row: Recipient; readonly second: 'consent' | 'channel' }): ReactElement {
  const name = 'message' in row ? row.message.recipientName : row.outside.name
  const { channel, consent } =
    'message' in row ? { channel: row.message.channelName, consent: row.message.consent } : row.outside
  return (
    <span className="two-lines">
      <span>{name}</span>
      <span className="second-line">{second === 'consent' ? consentWords(consent) : channel}</span>
    </span>
  )
}

function Verdict({ row }: { readonly row: Recipient }): ReactElement {
  if (!('message' in row)) return <Pill tone="undone">Not in any request</Pill>
  const { tone, text } = verdictPill(row.message)
  return (
    <span className="verdict-cell">
      <Pill tone={tone} {...(tone === 'sent' ? { title: 'Handed to the provider; delivery is another matter.' } : {})}>
        {text}
      </Pill>
      {row.message.warning !== undefined && (
        <span className="verdict-warning" role="img" aria-label="Warning" title={row.message.warning}>
          ▲
        </span>
      )}
      {row.message.reasonIsSimulated && <span className="second-line">simulated</span>}
    </span>
  )
}

function timeOf(row: Recipient, now: string): string {
  const at = 'message' in row ? (row.message.sentAt ?? row.message.failedAt) : null
  return at === null ? '–' : shortTime(at, now)
}

type Elements = RecipientsTableProps['elements']

function why(elements: Elements): TableColumn<Recipient> {
  return {
    id: 'why',
    heading: 'Why',
    cell: (row) =>
      'message' in row ? (
        <Why verdict={row.message} element={elements.get(row.message.requestId) ?? null} />
      ) : (
        <WhyOutside from={row.outside.from} />
      ),
  }
}

const verdict: TableColumn<Recipient> = {
  id: 'verdict',
  heading: 'Verdict',
  width: '9.25rem',
  cell: (row) => <Verdict row={row} />,
}

function narrowColumns(filter: RecipientsRequest['filter'], elements: Elements): readonly TableColumn<Recipient>[] {
  return [
    { id: 'recipient', heading: 'Recipient', width: '9.5rem', cell: (row) => <Name row={row} second="consent" /> },
    filter === 'notInAnyRequest' ? { ...verdict, width: '11rem' } : verdict,
    why(elements),
  ]
}

function wideColumns(now: string, width: number, elements: Elements): readonly TableColumn<Recipient>[] {
  const columns: readonly TableColumn<Recipient>[] = [
    { id: 'recipient', heading: 'Recipient', width: '9.5rem', cell: (row) => <Name row={row} second="channel" /> },
    {
      id: 'consent',
      heading: 'Consent',
      width: '9.25rem',
      cell: (row) => consentWords('message' in row ? row.message.consent : row.outside.consent),
    },
    {
      id: 'session',
      heading: 'Session',
      width: '4.75rem',
      cell: (row) => {
        const status = 'message' in row ? row.message.sessionStatus : row.outside.session
        return <span title={sessionWords(status)}>{status ?? '–'}</span>
      },
    },
    verdict,
    { id: 'time', heading: 'Time', width: '5rem', cell: (row) => timeOf(row, now) },
    why(elements),
  ]
  if (width < 1100) return columns
  return [
    ...columns,
    {
      id: 'used',
      heading: 'Session used',
      width: '6rem',
      cell: (row) => ('message' in row ? (row.message.sessionName ?? '–') : '–'),
    },
    {
      id: 'text',
      heading: 'Message text',
      cell: (row) => ('message' in row ? <span className="clamp-2">{row.message.text}</span> : ''),
    },
  ]
}
