import type { TextRule } from './text-rule.ts'

/** `best-practice/HardcodedSecret`: a key or token that everybody who may read the flow can use. */
export const hardcodedSecret: TextRule = {
  code: 'best-practice/HardcodedSecret',
  messageFor: (text) => {
    const found = SECRETS.find(({ shape }) => shape.test(text))
    return (
      found && `${found.title} stands in the flow for everybody to read. Keep it in a named credential, and replace it.`
    )
  },
}

/** Shapes by which their makers mark secrets; anything less certain would be guessing. */
const SECRETS: readonly { readonly title: string; readonly shape: RegExp }[] = [
  { title: 'A private key', shape: /-----BEGIN [A-Z ]*PRIVATE KEY-----/ },
  { title: 'An AWS access key', shape: /\bAKIA[A-Z0-9]{16}\b/ },
  { title: 'A GitHub token', shape: /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{60,})/ },
  { title: 'A Google API key', shape: /\bAIza[\w-]{35}/ },
  { title: 'A Slack token', shape: /\bxox[abprs]-[A-Za-z0-9-]{10,}/ },
  { title: 'A Stripe key', shape: /\b[rs]k_live_[A-Za-z0-9]{16,}/ },
  { title: 'A Salesforce session', shape: /\b00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?![\w.]{40,}/ },
  { title: 'A bearer token', shape: /\bBearer [\w.~+/-]{20,}/ },
]
