import { objectSchema } from '../schema/objects.ts'
import { formatId } from '../values/id.ts'
import type { Org } from './org-state.ts'

/** The Id for the next record of an object: 18 characters, ascending from 1, whatever Ids were brought along. */
export function nextId(org: Org, type: string): string {
  const schema = objectSchema(type)
  if (!schema) throw new RangeError(`no object ${type}`)
  return formatId(schema.prefix, nextSerial(org, type))
}

/** Counts up from 1, per name. */
export function nextSerial(org: Org, name: string): number {
  const serial = (org.serials.get(name) ?? 0) + 1
  org.serials.set(name, serial)
  return serial
}

/** The next UUID of this org (version 4 in shape). The same seed gives the same sequence. */
export function uuid(org: Org): string {
  return uuidAt(org.random.seed, org.random.drawn++)
}

/** Reserves `count` UUIDs and answers the number of the first: `uuidAt(org.random.seed, first + n)` is the n-th. */
export function reserveUuids(org: Org, count: number): number {
  const first = org.random.drawn
  org.random.drawn += count
  return first
}

/** The n-th UUID of a seed, so that a million of them need not be kept. */
export function uuidAt(seed: number, n: number): string {
  const a = mix(seed, n, 0x9e3779b9)
  const b = mix(seed, n, 0x85ebca6b)
  const c = mix(seed, n, 0xc2b2ae35)
  const d = mix(seed, n, 0x27d4eb2f)
  const version = (b & 0x0fff) | 0x4000
  const variant = ((c >>> 16) & 0x3fff) | 0x8000
  const words = `${hex(a >>> 16)}${hex(a)}-${hex(b >>> 16)}-${hex(version)}-${hex(variant)}`
  return `${words}-${hex(c)}${hex(d >>> 16)}${hex(d)}`
}

/** The low 16 bits as four digits. */
function hex(value: number): string {
  return `${hexPairs[(value >>> 8) & 0xff]}${hexPairs[value & 0xff]}`
}

/** Looked up, because a broadcast draws a million UUIDs. */
const hexPairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** 32 well-mixed bits of three numbers (the finalizer of MurmurHash3, twice). */
function mix(seed: number, n: number, salt: number): number {
  let bits = Math.imul(seed ^ salt, 0x9e3779b1) ^ Math.floor(n / 0x100000000)
  bits = finish(bits) ^ (n | 0)
  return finish(Math.imul(bits, 0x85ebca77) ^ salt)
}

function finish(bits: number): number {
  let mixed = bits
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
