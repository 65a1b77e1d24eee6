import type { KeyboardEvent, ReactElement, ReactNode } from 'react'

export interface Tab<Id extends string> {
  readonly id: Id
  readonly label: string
  /** A count after the label, part of the name. */
  readonly count?: number | undefined
}

export interface TabListProps<Id extends string> {
  readonly label: string
  /** Ties tabs and panels together; unique on the page. */
  readonly name: string
  readonly tabs: readonly Tab<Id>[]
  /** Undefined: none (a closed drawer). */
  readonly selected: Id | undefined
  readonly onSelect: (id: Id) => void
}

/** Tabs of 36; arrows walk, the chosen one is the Tab stop. Its panel is a `TabPanel` of the same name. */
export function TabList<Id extends string>({ label, name, tabs, selected, onSelect }: TabListProps<Id>): ReactElement {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const at = tabs.findIndex((tab) => tab.id === selected)
    const next = tabs[(at + step + tabs.length) % tabs.length]
    if (next === undefined) return
    onSelect(next.id)
    event.currentTarget.querySelector<HTMLElement>(`#${tabId(name, next.id)}`)?.focus()
  }
  return (
    <div className="slds-tabs_default__nav tab-list" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map((tab, index) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={tabId(name, tab.id)}
          aria-selected={tab.id === selected}
          aria-controls={tab.id === selected ? panelId(name, tab.id) : undefined}
          tabIndex={tab.id === selected || (selected === undefined && index === 0) ? 0 : -1}
          className="tab"
          onClick={() => onSelect(tab.id)}
        >
          {tab.label}
          {tab.count !== undefined && <span className="tab-count"> {tab.count}</span>}
        </button>
      ))}
    </div>
  )
}

export interface TabPanelProps {
  readonly name: string
  readonly id: string
  readonly className?: string
  readonly children: ReactNode
}

export function TabPanel({ name, id, className = '', children }: TabPanelProps): ReactElement {
  return (
    <div role="tabpanel" id={panelId(name, id)} aria-labelledby={tabId(name, id)} className={`tab-panel ${className}`}>
      {children}
    </div>
  )
}

function tabId(name: string, id: string): string {
  return `${name}-tab-${id}`
}

function panelId(name: string, id: string): string {
  return `${name}-panel-${id}`
}
