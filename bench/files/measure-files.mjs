import { checkFlow, layoutFlow, readFlow, viewOf, writeFlow } from '@parley/flow'

/** Milliseconds for each step over all texts: the median of so many rounds. What is memoised is made anew each round. */
export function measureFiles(texts, rounds) {
  const times = Array.from({ length: rounds }, () => once(texts))
  return Object.fromEntries(Object.keys(times[0]).map((step) => [step, median(times.map((each) => each[step]))]))
}

function once(texts) {
  const times = {}
  const timed = (step, work) => {
    const start = performance.now()
    const result = work()
    times[step] = performance.now() - start
    return result
  }
  const documents = timed('read', () => texts.map((text) => documentOf(text)))
  timed('see', () => documents.map((document) => viewOf(document)))
  timed('check', () => documents.map((document) => checkFlow(document)))
  timed('draw', () => documents.map((document) => layoutFlow(document)))
  const written = timed('write', () => documents.map((document) => writeFlow(document)))
  if (written.some((text, at) => text !== texts[at])) throw new Error('A flow came back changed.')
  return times
}

function documentOf(text) {
  const { document } = readFlow(text)
  if (document === undefined) throw new Error('A flow could not be read.')
  return document
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}
