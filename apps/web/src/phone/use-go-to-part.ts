import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { useStore } from 'zustand'
import { shownPerson } from '../org/index.ts'

/** Focuses what a link about a verdict leads to, as soon as the phone shows the person whose verdict it is. */
export function useGoToPart(shownId: string | undefined): RefObject<HTMLElement | null> {
  const phone = useRef<HTMLElement>(null)
  const { id, goTo } = useStore(shownPerson)
  useEffect(() => {
    if (goTo === undefined || goTo.nonce === answered || shownId !== id) return
    answered = goTo.nonce
    const part = phone.current?.querySelector<HTMLElement>(`[data-field="${goTo.part}"]`)
    const control = part?.querySelector<HTMLElement>('button:not([aria-disabled])') ?? part
    control?.scrollIntoView({ block: 'nearest' })
    control?.focus({ preventScroll: true })
  }, [goTo, id, shownId])
  return phone
}

/** The last request that was answered: opening the phone again must not answer it again. */
let answered: number | undefined
