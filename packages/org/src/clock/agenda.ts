/** Something that happens by itself at an instant. `id` names the record that it concerns. */
export interface AgendaEntry {
  /** Milliseconds since 1970 in UTC. */
  readonly at: number
  /** Order of scheduling: what is due at one instant happens in this order. */
  readonly order: number
  readonly type: 'dispatch' | 'capacityRetry' | 'holdLimit' | 'sessionExpiry'
  readonly id: string
}

/** Due events as plain data: a binary heap, earliest first. Entries may be out of date; who runs one checks. */
export interface Agenda {
  readonly heap: AgendaEntry[]
  nextOrder: number
}

export function createAgenda(): Agenda {
  return { heap: [], nextOrder: 0 }
}

export function schedule(agenda: Agenda, at: number, type: AgendaEntry['type'], id: string): void {
  agenda.heap.push({ at, order: agenda.nextOrder++, type, id })
  siftUp(agenda.heap, agenda.heap.length - 1)
}

export function earliest(agenda: Agenda): AgendaEntry | undefined {
  return agenda.heap[0]
}

export function removeEarliest(agenda: Agenda): AgendaEntry | undefined {
  const { heap } = agenda
  const first = heap[0]
  const last = heap.pop()
  if (first && last && heap.length > 0) {
    heap[0] = last
    siftDown(heap)
  }
  return first
}

function siftUp(heap: AgendaEntry[], from: number): void {
  let at = from
  while (at > 0) {
    const parent = (at - 1) >> 1
    if (!swapIfEarlier(heap, at, parent)) return
    at = parent
  }
}

function siftDown(heap: AgendaEntry[]): void {
  let at = 0
  for (;;) {
    const left = 2 * at + 1
    const child = isEarlier(heap[left + 1], heap[left]) ? left + 1 : left
    if (!swapIfEarlier(heap, child, at)) return
    at = child
  }
}

function swapIfEarlier(heap: AgendaEntry[], lower: number, upper: number): boolean {
  const [below, above] = [heap[lower], heap[upper]]
  if (!below || !above || !isEarlier(below, above)) return false
  heap[upper] = below
  heap[lower] = above
  return true
}

function isEarlier(one: AgendaEntry | undefined, other: AgendaEntry | undefined): boolean {
  if (!one || !other) return false
  return one.at < other.at || (one.at === other.at && one.order < other.order)
}
