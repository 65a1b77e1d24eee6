import type { WaitElement } from './wait-element.ts'

/** Which of Flow Builder's forms of a Wait this is; `event` stands for newer ones, which wait for one thing too. */
export function waitForm({ elementSubtype }: WaitElement): 'conditions' | 'duration' | 'date' | 'event' {
  switch (elementSubtype) {
    case undefined:
    case '':
      return 'conditions'
    case 'WaitDuration':
      return 'duration'
    case 'WaitDate':
      return 'date'
    default:
      return 'event'
  }
}
