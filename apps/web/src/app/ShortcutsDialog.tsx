import type { ReactElement } from 'react'
import { useStore } from 'zustand'
import { setShortcutsOpen, shortcutsOpen } from '../header/index.ts'
import { Dialog } from '../ui/index.ts'
import { SHORTCUTS } from './shortcuts.ts'

const GROUPS = ['Flow', 'Canvas', 'Everywhere'] as const

/** The list of keys. */
export function ShortcutsDialog(): ReactElement | null {
  const { open } = useStore(shortcutsOpen)
  if (!open) return null
  return (
    <Dialog isText title="Keyboard shortcuts" size="medium" onClose={() => setShortcutsOpen(false)}>
      {GROUPS.map((group) => (
        <section key={group} className="shortcuts" aria-label={group}>
          <h3 className="shortcuts-group">{group}</h3>
          <dl className="shortcuts-list">
            {SHORTCUTS.filter((shortcut) => shortcut.group === group).map(({ keys, what }) => (
              <div key={keys} className="shortcuts-row">
                <dt>
                  <kbd className="shortcuts-keys">{keys}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  )
}
