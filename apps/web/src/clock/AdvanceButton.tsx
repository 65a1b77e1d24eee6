import { useRef, useState } from 'react'
import type { FormEvent, ReactElement } from 'react'
import { actOnOrg, orgClient } from '../org/index.ts'
import { Button, Popover, TextField } from '../ui/index.ts'

const PRESETS: readonly (readonly [string, string])[] = [
  ['1 min', '1m'],
  ['10 min', '10m'],
  ['1 hour', '1h'],
  ['24 hours', '24h'],
  ['48 hours', '48h'],
  ['7 days', '7d'],
]

/** `Advance`: presets that act at once, and any duration by hand. */
export function AdvanceButton(): ReactElement {
  const [open, setOpen] = useState(false)
  const [by, setBy] = useState('')
  const [error, setError] = useState<string>()
  const button = useRef<HTMLButtonElement>(null)

  const advance = async (duration: string): Promise<void> => {
    setError(undefined)
    const outcome = await actOnOrg(() => orgClient().command({ advance: duration }), setError)
    if (outcome.error === undefined) setOpen(false)
  }
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    void advance(by.trim())
  }
  return (
    <>
      <Button
        ref={button}
        variant="inverse"
        size="bar"
        iconRight="utility/chevrondown"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen((was) => !was)}
      >
        Advance
      </Button>
      {open && (
        <Popover anchor={button} label="Advance the clock" placement="bottom-end" onClose={() => setOpen(false)}>
          <div className="clock-presets">
            {PRESETS.map(([label, duration]) => (
              <Button key={duration} size="form" onClick={() => void advance(duration)}>
                {label}
              </Button>
            ))}
          </div>
          <form className="clock-by" onSubmit={onSubmit}>
            <TextField
              label="Advance by"
              help="For example 90s, 30m, 48h, 3d or PT48H."
              value={by}
              onChange={setBy}
              error={error}
            />
            <Button type="submit" size="form">
              Go
            </Button>
          </form>
        </Popover>
      )}
    </>
  )
}
