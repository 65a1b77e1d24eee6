import type { ReactElement } from 'react'
import { useStore } from 'zustand'
import { Button, Dialog } from '../../ui/index.ts'
import { FailureLine } from './FailureLine.tsx'
import { importFailures } from './report-store.ts'

/** Says which files of an import could not be opened, and why. */
export function ImportFailures(): ReactElement | null {
  const failures = useStore(importFailures)
  if (failures.length === 0) return null
  const close = (): void => importFailures.setState([], true)
  const title = failures.length === 1 ? 'This file could not be opened' : 'These files could not be opened'
  return (
    <Dialog
      title={title}
      size="medium"
      onClose={close}
      onSubmit={close}
      footer={
        <Button variant="brand" type="submit" data-autofocus="">
          OK
        </Button>
      }
    >
      <ul className="import-failures">
        {failures.map((failure) => (
          <FailureLine key={failure.file} failure={failure} />
        ))}
      </ul>
      <p className="secondary">Nothing else was changed.</p>
    </Dialog>
  )
}
