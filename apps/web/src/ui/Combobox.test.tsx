import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import { Combobox } from './Combobox.tsx'
import type { ComboboxProps } from './Combobox.tsx'

const OPTIONS = [
  { id: 'send', label: 'Send Conversation Messages', group: 'Messaging' },
  { id: 'post', label: 'Post to Chatter', group: 'Messaging' },
  { id: 'mail', label: 'Send Email', group: 'Email' },
]

/** A field that keeps what was chosen, and tells what was called. */
function Harness(props: Partial<ComboboxProps> & { readonly log: string[] }): ReactElement {
  const { log, ...rest } = props
  const [selected, setSelected] = useState<string>()
  return (
    <Combobox
      label="Action"
      options={OPTIONS}
      selected={selected}
      onSelect={(option) => {
        log.push(`select ${option.id}`)
        setSelected(option.id)
      }}
      {...rest}
    />
  )
}

const start = (props: Partial<ComboboxProps> = {}) => {
  const log: string[] = []
  const { unmount } = render(<Harness log={log} {...props} />)
  return { log, unmount, field: screen.getByRole<HTMLInputElement>('combobox', { name: 'Action' }) }
}
const shown = (): (string | null)[] => screen.queryAllByRole('option', { hidden: true }).map((row) => row.textContent)

describe('Combobox', () => {
  it('finds by typing and takes the best hit with Enter', async () => {
    const { log, field, unmount } = start({ action: { label: 'New Resource', onSelect: () => undefined } })
    await userEvent.type(field, 'messages')
    expect(shown()).toEqual(['New Resource', 'Send Conversation Messages'])
    await userEvent.keyboard('{Enter}')
    expect(log).toEqual(['select send'])
    expect(field.value).toBe('Send Conversation Messages')
    unmount()
  })

  it('offers the action as its first row, whatever was typed', async () => {
    const log: string[] = []
    const { field, unmount } = start({ action: { label: 'New Resource', onSelect: () => log.push('new') } })
    await userEvent.type(field, 'nothing like it')
    expect(shown()).toEqual(['New Resource'])
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(log).toEqual(['new'])
    unmount()
  })

  it('returns to what was chosen when a search is left', async () => {
    const { log, field, unmount } = start({ selected: 'mail' })
    await userEvent.type(field, 'post')
    await userEvent.tab()
    expect(field.value).toBe('Send Email')
    expect(log).toEqual([])
    unmount()
  })

  it('takes free text as typed', async () => {
    const texts: string[] = []
    const { log, field, unmount } = start({ onText: (text) => texts.push(text) })
    await userEvent.type(field, 'Se')
    await userEvent.keyboard('{Enter}')
    expect(texts).toEqual(['S', 'Se'])
    expect(log).toEqual([])
    unmount()
  })

  it('closes with Esc and keeps the Esc to itself', async () => {
    let escaped = 0
    const listener = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') escaped += 1
    }
    document.addEventListener('keydown', listener)
    const { field, unmount } = start()
    await userEvent.click(field)
    expect(field.getAttribute('aria-expanded')).toBe('true')
    await userEvent.keyboard('{Escape}')
    expect(field.getAttribute('aria-expanded')).toBe('false')
    expect(escaped).toBe(0)
    await userEvent.keyboard('{Escape}')
    expect(escaped).toBe(1)
    document.removeEventListener('keydown', listener)
    unmount()
  })
})
