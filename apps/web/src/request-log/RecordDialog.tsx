import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { ORG, orgClient } from '../org/index.ts'
import { Dialog } from '../ui/index.ts'

export interface RecordDialogProps {
  readonly id: string
  readonly onClose: () => void
}

/** Every field of a record by its API name. */
export function RecordDialog({ id, onClose }: RecordDialogProps): ReactElement {
  const record = useQuery({
    queryKey: [ORG, 'record', id],
    queryFn: async () => (await orgClient().record(id)) ?? null,
  }).data
  const fields = Object.entries(record ?? {}).filter(([name]) => name !== 'attributes')
  return (
    <Dialog isText title={record?.attributes.type ?? 'Record'} onClose={onClose}>
      <dl className="record-fields">
        {fields.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {value === null || value === undefined
                ? ''
                : typeof value === 'object'
                  ? JSON.stringify(value)
                  : String(value)}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
