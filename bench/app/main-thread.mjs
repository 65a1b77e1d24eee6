/** Seconds that a page's main thread has spent so far: with JavaScript (`script`) and with anything at all (`task`). */
export async function mainThread(session) {
  const { metrics } = await session.send('Performance.getMetrics')
  const value = (name) => metrics.find((each) => each.name === name).value
  return { script: value('ScriptDuration'), task: value('TaskDuration') }
}
