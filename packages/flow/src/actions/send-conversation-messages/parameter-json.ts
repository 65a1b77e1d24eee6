/** A JSON value as it stands in a parameter object. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [member: string]: Json }

/** One object of the array: `name`, one value property such as `textValue`, and whatever else the file holds. */
export type ParameterObject = { readonly [member: string]: Json }

/** What the text of `messagingDefinitionInputParameters` says; `mistake` when it is no array of objects. */
export type ParameterReading =
  | { readonly parameters: readonly ParameterObject[]; readonly mistake?: never }
  | { readonly mistake: string; readonly parameters?: never }

/** Reads the JSON array in the input's `apexValue`. Empty text is an empty array. */
export function readParameterJson(text: string): ParameterReading {
  if (text.trim() === '') return { parameters: [] }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return { mistake: error instanceof SyntaxError ? error.message : 'not JSON' }
  }
  if (!Array.isArray(json)) return { mistake: 'a list of parameters was expected' }
  const objects: ParameterObject[] = []
  for (const entry of json) {
    if (!isParameterObject(entry)) return { mistake: 'each parameter must be an object with a name' }
    objects.push(entry)
  }
  return { parameters: objects }
}

/** The array as Flow Builder writes it: two spaces, one blank after the colon (flow-metadata.md §6.2). */
export function writeParameterJson(parameters: readonly ParameterObject[]): string {
  return JSON.stringify(parameters, null, 2)
}

function isParameterObject(value: unknown): value is ParameterObject {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
}
