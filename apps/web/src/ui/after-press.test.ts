// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { afterPress } from './after-press.ts'

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

describe('afterPress', () => {
  it('is at once while nothing is pressed', () => {
    const did: string[] = []
    afterPress(() => did.push('task'))
    expect(did).toEqual(['task'])
  })

  it.each(['pointerup', 'pointercancel'])('waits while a pointer is down, in order, until %s', async (end) => {
    const did: string[] = []
    dispatchEvent(new Event('pointerdown'))
    afterPress(() => did.push('one'))
    afterPress(() => did.push('two'))
    dispatchEvent(new Event(end))
    did.push('click')
    await nextTask()
    afterPress(() => did.push('three'))
    expect(did).toEqual(['click', 'one', 'two', 'three'])
  })
})
