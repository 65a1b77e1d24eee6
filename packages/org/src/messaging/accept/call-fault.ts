/** Why a call of the action faults: the value that follows the flow's fault path. */
export interface CallFault {
  readonly fault: { readonly code: string; readonly message: string }
}

/** A fault in our own words: a lead-in, a colon, the detail (messaging reference §7.3). */
export function callFault(code: string, detail: string): CallFault {
  return { fault: { code, message: `Send Conversation Messages didn't accept the call: ${detail}` } }
}

/** An input or component parameter that has to be there and isn't. The words in front were seen in a real org. */
export function missing(what: string): CallFault {
  return callFault('required-parameter-missing', `Required parameter is missing: ${what}.`)
}

export function isFault<T>(result: T | CallFault): result is CallFault {
  return typeof result === 'object' && result !== null && 'fault' in result
}
