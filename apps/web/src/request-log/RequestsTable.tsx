import { useRef, useState } from 'react'
import type { ReactElement } from 'react'
import { requestSoql, useClockFace } from '../org/index.ts'
import { select, showQuery } from '../session/index.ts'
import { Button, copyText, MenuButton, shortTime, Table, useNarrow, useWidth } from '../ui/index.ts'
import type { TableColumn } from '../ui/index.ts'
import type { RequestRow } from '../worker/org-client.ts'
import { showRequest } from './log-store.ts'
import { RecordDialog } from './RecordDialog.tsx'

export interface RequestsTableProps {
  readonly requests: readonly RequestRow[]
  /** Undefined: all requests of the last run. */
  readonly chosen: string | undefined
}

/** One row per ConvMessageSendRequest and no other rows, newest first; those of the last run carry a rule. */
export function RequestsTable({ requests, chosen }: RequestsTableProps): ReactElement {
  const now = useClockFace()?.now ?? ''
  const [record, setRecord] = useState<string>()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box, 300)
  const hasCards = useNarrow(768)
  // The one that the log is about, so that its record is one click away; the others have it in their menus.
  const asked = chosen ?? (requests.length === 1 ? requests[0]?.id : undefined)
  const hasRun = requests.some(({ ofLastRun }) => ofLastRun)
  return (
    <div className="request-log-requests" ref={box}>
      <div className="requests-head">
        <button
          type="button"
          className="all-requests"
          aria-pressed={chosen === undefined}
          disabled={!hasRun}
          onClick={() => showRequest(undefined)}
        >
          All requests of this run
        </button>
        {asked !== undefined && (
          <Button variant="plain" size="small" onClick={() => showQuery(requestSoql(asked))}>
            Query this request
          </Button>
        )}
      </div>
      <Table
        label="Requests"
        columns={columns(now, width, hasCards, setRecord)}
        rows={requests}
        rowKey={({ id }) => id}
        cardHeight={72}
        selectedKey={chosen}
        onActivate={({ id }) => showRequest(id)}
        rowClassName={({ ofLastRun }) => (ofLastRun ? 'request-row_last' : '')}
      />
      {record !== undefined && <RecordDialog id={record} onClose={() => setRecord(undefined)} />}
    </div>
  )
}

/** From this width on status and counts have columns, the headings of counts are words, and there are all columns. */
const STATUS_FROM = 200
const COUNTS_FROM = 300
const WORDS_FROM = 520
const ALL_FROM = 760

function columns(
  now: string,
  width: number,
  hasCards: boolean,
  onRecord: (id: string) => void,
): readonly TableColumn<RequestRow>[] {
  const hasStatus = hasCards || width >= STATUS_FROM
  const hasCounts = !hasCards && width >= COUNTS_FROM
  const words = !hasCards && width >= WORDS_FROM
  const count = (glyph: string, label: string, cell: TableColumn<RequestRow>['cell']): TableColumn<RequestRow> => ({
    id: label,
    heading: words ? label : glyph,
    headingLabel: label,
    width: words ? '4.25rem' : '2.2rem',
    align: 'end',
    cell,
  })
  return [
    {
      id: 'request',
      heading: 'Request',
      cell: (row) => (
        <span className="two-lines">
          <span>{row.name}</span>
          <span className="second-line">{hasCounts ? (row.element ?? row.component) : countsOf(row)}</span>
        </span>
      ),
    },
    ...(hasStatus ? [{ id: 'status', heading: 'Status', width: '5.1rem', cell: statusOf }] : []),
    ...(hasCounts
      ? [
          count('✓', 'Sent', ({ sent }) => sent),
          count('‖', 'Pending', (row) => (
            <span title={`${String(row.pending)} pending, ${String(row.inProgress)} in progress`}>
              {row.pending + row.inProgress}
            </span>
          )),
          count('✕', 'Failed', ({ failed }) => failed),
          count('Σ', 'Total', ({ total }) => total),
        ]
      : []),
    ...(!hasCards && width >= ALL_FROM ? whenWide(now) : []),
    {
      id: 'more',
      heading: <span className="slds-assistive-text">Actions</span>,
      width: '2rem',
      className: 'table-cell_corner',
      cell: (row) => <RowMenu row={row} onRecord={onRecord} />,
    },
  ]
}

function statusOf({ status }: RequestRow): string {
  return status
}

function countsOf({ sent, pending, inProgress, failed }: RequestRow): string {
  return `✓ ${String(sent)}  ‖ ${String(pending + inProgress)}  ✕ ${String(failed)}`
}

function whenWide(now: string): readonly TableColumn<RequestRow>[] {
  return [
    { id: 'component', heading: 'Component', cell: ({ component }) => component },
    { id: 'created', heading: 'Created', width: '6rem', cell: ({ created }) => shortTime(created, now) },
    {
      id: 'completed',
      heading: 'Completed',
      width: '6rem',
      cell: ({ completed }) => (completed === null ? '' : shortTime(completed, now)),
    },
  ]
}

function RowMenu({
  row,
  onRecord,
}: {
  readonly row: RequestRow
  readonly onRecord: (id: string) => void
}): ReactElement {
  const { id, name, element } = row
  return (
    <MenuButton
      label={`Actions for ${name}`}
      iconOnly
      placement="bottom-end"
      items={[
        { id: 'query', label: 'Query this request', onSelect: () => showQuery(requestSoql(id)) },
        { id: 'record', label: 'Record', onSelect: () => onRecord(id) },
        {
          id: 'element',
          label: 'Show element',
          disabledReason: element === null ? 'The run that made it is over and gone.' : undefined,
          onSelect: () => select(element === null ? [] : [element]),
        },
        { id: 'copy', label: 'Copy Id', onSelect: () => void copyText(id, 'Id copied.') },
      ]}
    />
  )
}
