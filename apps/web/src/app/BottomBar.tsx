import { useEffect } from 'react'
import type { ReactElement } from 'react'
import { closeSide, openDrawer, openSide, sessionStore, useSession } from '../session/index.ts'

/** On a narrow screen one region is shown at a time; this bar says which. */
export function BottomBar(): ReactElement {
  const sideOpen = useSession((state) => state.sideOpen)
  const side = useSession((state) => state.side)
  const drawer = useSession((state) => state.drawer)
  useEffect(bringProblemsToFront, [])
  const isFlow = !sideOpen && drawer === undefined
  const showSide = (tab: typeof side): void => {
    openDrawer(undefined)
    openSide(tab)
  }
  const showDrawer = (): void => {
    closeSide()
    openDrawer('log')
  }
  const showFlow = (): void => {
    closeSide()
    openDrawer(undefined)
  }
  const items = [
    { label: 'Flow', current: isFlow, show: showFlow },
    { label: 'Form', current: sideOpen && side === 'properties', show: () => showSide('properties') },
    { label: 'Run', current: sideOpen && side === 'run', show: () => showSide('run') },
    { label: 'Log', current: !sideOpen && drawer !== undefined, show: showDrawer },
    { label: 'Phone', current: sideOpen && side === 'phone', show: () => showSide('phone') },
  ]
  return (
    <nav className="bottom-bar" aria-label="Regions">
      {items.map(({ label, current, show }) => (
        <button
          key={label}
          type="button"
          className="bottom-bar-item"
          aria-label={`Show ${label}`}
          aria-current={current || undefined}
          onClick={show}
        >
          {label}
        </button>
      ))}
    </nav>
  )
}

/** `Errors`, `Warnings` and Activate ask for the list from above whatever covers it. */
function bringProblemsToFront(): () => void {
  return sessionStore.subscribe((now, before) => {
    if (now.problemsAsked !== before.problemsAsked && now.sideOpen) closeSide()
  })
}
