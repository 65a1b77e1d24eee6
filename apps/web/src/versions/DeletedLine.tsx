import { useEffect, useRef } from 'react'
import type { ReactElement } from 'react'
import { putVersionBack } from '../session/index.ts'
import type { FlowVersion } from '../session/index.ts'
import { Button, announce } from '../ui/index.ts'

export interface DeletedLineProps {
  readonly deleted: FlowVersion
  readonly onBack: () => void
}

/** Says which version is gone and takes that back. The focus comes here, as the pressed button went with its row. */
export function DeletedLine({ deleted, onBack }: DeletedLineProps): ReactElement {
  const undo = useRef<HTMLButtonElement>(null)
  const { number } = deleted
  useEffect(() => {
    undo.current?.focus()
    announce(`Version ${String(number)} deleted`)
  }, [number])
  return (
    <p className="versions-deleted">
      Version {number} deleted.
      <Button
        ref={undo}
        size="small"
        aria-label={`Undo deleting version ${String(number)}`}
        onClick={() => {
          putVersionBack(deleted)
          onBack()
        }}
      >
        Undo
      </Button>
    </p>
  )
}
