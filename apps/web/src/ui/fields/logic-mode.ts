export type LogicMode = 'none' | 'and' | 'or' | 'custom'

/** How conditions are joined, from the stored logic: `and`, `or`, custom text, or none where that is allowed. */
export function logicMode(logic: string, canBeNone: boolean): LogicMode {
  if (logic === '') return canBeNone ? 'none' : 'and'
  return logic === 'and' || logic === 'or' ? logic : 'custom'
}
