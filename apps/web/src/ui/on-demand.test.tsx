import { cleanup, render, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { onDemand } from './on-demand.tsx'

function Greeting({ name }: { readonly name: string }): ReactElement {
  return <p>Hello {name}</p>
}

describe('onDemand', () => {
  afterEach(cleanup)

  it('shows the placeholder until the part has come', async () => {
    const Part = onDemand(() => Promise.resolve(Greeting), <p>Coming</p>)
    render(<Part name="Ada" />)
    expect(screen.getByText('Coming')).toBeDefined()
    expect(await screen.findByText('Hello Ada')).toBeDefined()
    expect(screen.queryByText('Coming')).toBeNull()
  })

  it('shows a part at once that was loaded before', async () => {
    const load = vi.fn<() => Promise<typeof Greeting>>(() => Promise.resolve(Greeting))
    const Part = onDemand(load, <p>Coming</p>)
    await Part.preload()
    render(<Part name="Ada" />)
    expect(screen.getByText('Hello Ada')).toBeDefined()
    expect(load).toHaveBeenCalledOnce()
  })

  it('hands a failure to the error boundary and loads again next time', async () => {
    const silence = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const load = vi
      .fn<() => Promise<typeof Greeting>>(() => Promise.resolve(Greeting))
      .mockRejectedValueOnce(new Error('no network'))
    const Part = onDemand(load)
    const shown = (attempt: number) => (
      <ErrorBoundary part="The greeting" retryKey={attempt}>
        <Part name="Ada" />
      </ErrorBoundary>
    )
    const { rerender } = render(shown(1))
    expect(await screen.findByText('no network')).toBeDefined()
    rerender(shown(2))
    expect(await screen.findByText('Hello Ada')).toBeDefined()
    silence.mockRestore()
  })
})
