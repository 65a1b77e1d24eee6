import type { MessageVerdict } from '@parley/org'
import type { ReactElement } from 'react'
import { fieldToChange, goToPart } from '../org/index.ts'
import { goToField } from '../session/index.ts'

export interface ChangeLinksProps {
  readonly verdict: MessageVerdict
  /** The element that asked for the message; null when its run is gone. */
  readonly element: string | null
}

/**
 * The ways to what would change a verdict: the person's consent, the session, the field of the action. What is queued goes
 * by itself; the log hurries it, once for all.
 */
export function ChangeLinks({ verdict, element }: ChangeLinksProps): ReactElement {
  const kind = verdict.change?.kind
  const field = fieldToChange(verdict)
  return (
    <>
      {kind === 'person' && <Link onPress={() => goToPart('consent')}>Go to consent</Link>}
      {kind === 'session' && <Link onPress={() => goToPart('session')}>Go to session</Link>}
      {field !== undefined && element !== null && <Link onPress={() => goToField(element, field)}>Show field</Link>}
    </>
  )
}

function Link({ onPress, children }: { readonly onPress: () => void; readonly children: string }): ReactElement {
  return (
    <>
      <button type="button" className="link" onClick={onPress}>
        {children}
      </button>{' '}
    </>
  )
}
