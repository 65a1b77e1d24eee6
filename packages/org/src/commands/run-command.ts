import { settle } from '../clock/settle.ts'
import type { Journal } from '../messaging/journal.ts'
import type { CommandOutcome, OrgCommand, OrgError } from '../org.ts'
import type { Org } from '../records/org-state.ts'
import { nowText } from '../records/store.ts'
import { advance } from './advance.ts'
import { deleteOne, insertFields, setFields } from './record-commands.ts'
import { reply } from './reply.ts'
import { session } from './session.ts'

/**
 * Does what a person does to the org or its clock (contract §4). What is due at the virtual now happens before and
 * after. A command that can't be done changes nothing and says why in `error`.
 */
export function runCommand(org: Org, command: OrgCommand): CommandOutcome {
  const journal = settle(org)
  const error = carryOut(org, journal, command)
  settle(org, journal)
  return { ...(error ? { error } : {}), now: nowText(org), happened: journal.events, counts: journal.counts }
}

function carryOut(org: Org, journal: Journal, command: OrgCommand): OrgError | undefined {
  if ('reply' in command) return reply(org, journal, command)
  if ('session' in command) return session(org, journal, command)
  if ('advance' in command) return advance(org, journal, command)
  if ('set' in command) return errorOf(setFields(org, command))
  if ('insert' in command) return errorOf(insertFields(org, command))
  if ('delete' in command) return errorOf(deleteOne(org, command))
  return unknownCommand(command)
}

/** Whoever calls without types may give anything. */
function unknownCommand(command: object): OrgError {
  const names = Object.keys(command).join(', ')
  const known = 'reply, session, set, delete, insert, advance'
  return { code: 'unknown-command', message: `There is no command ${names || 'without a name'}. Known are: ${known}.` }
}

function errorOf(done: object & { readonly error?: OrgError }): OrgError | undefined {
  return done.error
}
