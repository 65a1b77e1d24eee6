import type { TextRule } from './text-rule.ts'

/** `best-practice/HardcodedId`: the Id of a record stands in the flow, and is another one in every org. */
export const hardcodedId: TextRule = {
  code: 'best-practice/HardcodedId',
  messageFor: (text) => {
    const id = RECORD_ID.exec(text)?.[0]
    return id && `The Id ${id} is written into the flow and differs from org to org. Look the record up instead.`
  },
}

/** 15 or 18 letters and digits whose sixth is the 0 that Ids of records have there. */
const RECORD_ID = /\b[a-zA-Z0-9]{5}0[a-zA-Z0-9]{9}(?:[a-zA-Z0-9]{3})?\b/
