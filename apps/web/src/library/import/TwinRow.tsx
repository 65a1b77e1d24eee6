import type { ReactElement } from 'react'
import { Button } from '../../ui/index.ts'
import type { Twin } from './import-report.ts'
import { NeedRow } from './NeedRow.tsx'
import { takeTwin } from './take-twin.ts'

export interface TwinRowProps {
  readonly twin: Twin
}

/** A brought component or channel whose name is taken, with the offer to let it take the other one's place. */
export function TwinRow({ twin }: TwinRowProps): ReactElement {
  const { kind, name, source, path } = twin
  const note =
    path === undefined
      ? `${source} was left out: the org has a ${kind} of this name in its records and keeps it.`
      : `${source} was left out: an org has one ${kind} of a name, so keeping both is not possible.`
  return (
    <NeedRow state="question" title={`${kind} ${name}`} note={note}>
      {path !== undefined && (
        <Button size="small" aria-label={`Use mine instead: ${name}`} onClick={() => void takeTwin(twin, path)}>
          Use mine instead
        </Button>
      )}
    </NeedRow>
  )
}
