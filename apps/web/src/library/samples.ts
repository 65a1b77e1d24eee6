/** The bundled projects, as the repository's `samples/` folder holds them. In a chunk of its own, loaded when one is opened. */
const texts: Record<string, string> = import.meta.glob<string>(
  [
    '../../../../samples/*/sfdx-project.json',
    '../../../../samples/*/force-app/**/*.xml',
    '../../../../samples/*/data/*.json',
    '../../../../samples/*/scenarios/*.json',
  ],
  { query: '?raw', import: 'default', eager: true },
)

/** A sample's files by their paths inside the project. */
export function sampleFiles(sample: string): ReadonlyMap<string, string> {
  const root = `../../../../samples/${sample}/`
  return new Map(
    Object.entries(texts).flatMap(([path, text]) => (path.startsWith(root) ? [[path.slice(root.length), text]] : [])),
  )
}
