import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReactElement } from 'react'
import type { OutlineRow } from '@parley/engine'
import { ORG, orgClient } from '../org/index.ts'
import { IconTile } from '../icons/index.ts'
import { select } from '../session/index.ts'
import { Button, IconButton } from '../ui/index.ts'
import type { OutlineLine } from '../worker/org-client.ts'
import type { ElementLabels } from '../elements/element-labels.ts'
import { StepDetail } from './StepDetail.tsx'

export interface OutlineProps {
  readonly labels: ElementLabels
  /** Elements that the run executed. */
  readonly elements: number
  /** The folded row that this list unfolds; the top level without it. */
  readonly inside?: OutlineRow
}

const PAGE = 100

/** The executed elements in order, loops folded; a page at a time, as a run may have millions. */
export function Outline({ labels, elements, inside }: OutlineProps): ReactElement {
  const { data, fetchNextPage, hasNextPage } = useInfiniteQuery({
    queryKey: [ORG, 'outline', inside?.firstStep ?? -1, inside?.type ?? ''],
    queryFn: ({ pageParam }) =>
      orgClient().outline({ from: pageParam, count: PAGE, ...(inside === undefined ? {} : { inside }) }),
    initialPageParam: 0,
    getNextPageParam: (last, all) => (all.length * PAGE < last.total ? all.length * PAGE : undefined),
  })
  const lines = data?.pages.flatMap((page) => page.items) ?? []
  if (data !== undefined && lines.length === 0) {
    return <p className="run-note">{elements} elements ran. Run again to see them one by one.</p>
  }
  return (
    <>
      <ol className="outline">
        {lines.map((line) => (
          <OutlineItem key={`${line.row.type}${String(line.row.firstStep)}`} {...{ line, labels, elements }} />
        ))}
      </ol>
      {hasNextPage && (
        <Button variant="plain" onClick={() => void fetchNextPage()}>
          Show more
        </Button>
      )}
    </>
  )
}

interface OutlineItemProps {
  readonly line: OutlineLine
  readonly labels: ElementLabels
  readonly elements: number
}

function OutlineItem({ line: { row, line, exit, faulted }, labels, elements }: OutlineItemProps): ReactElement {
  const [open, setOpen] = useState(false)
  const title = row.type === 'turn' ? line : labels.element(row.element)
  const look = row.type === 'turn' ? undefined : labels.look(row.element)
  return (
    <li className={`outline-item ${faulted ? 'outline-item_faulted' : ''}`}>
      <div className="outline-row">
        <span className="outline-number">{row.type === 'turn' ? '' : row.firstStep + 1}</span>
        {look && <IconTile name={look.icon} tone={look.tone} size={20} />}
        <button type="button" className="outline-main" onClick={() => select([row.element])}>
          <span className="outline-title">{title}</span>
          {row.type !== 'turn' && (
            <span className="outline-line">{line === '' ? labels.exit(row.element, exit) : line}</span>
          )}
        </button>
        <IconButton
          label={`${open ? 'Hide' : 'Show'} details of ${title}`}
          icon={open ? 'utility/chevrondown' : 'utility/chevronright'}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open && row.type === 'step' && <StepDetail step={row.firstStep} />}
      {open && row.type !== 'step' && (
        <div className="outline-inside">
          <Outline labels={labels} elements={elements} inside={row} />
        </div>
      )}
    </li>
  )
}
