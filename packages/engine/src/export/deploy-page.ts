import type { Project } from '../project/project.ts'
import { metadataTypeLabel } from './metadata-type-label.ts'
import { projectDependencies, type ProjectDependency } from './project-dependencies.ts'

/** Lies beside the project file; made anew with each export. */
export const DEPLOY_PAGE = 'DEPLOY.md'

/** How the exported project gets into an org, and what the org must have, for people who never saw Parley. */
export function deployPage(project: Project): string {
  const { elsewhere } = projectDependencies(project)
  const parts = [
    `# Deploying ${project.name || 'this project'}`,
    'Written by Parley with the project. With the Salesforce CLI (`sf`), in this folder:',
    [
      '```',
      'sf org login web --alias target',
      'sf project deploy start --manifest manifest/package.xml --target-org target --dry-run',
      'sf project deploy start --manifest manifest/package.xml --target-org target',
      '```',
    ].join('\n'),
    'The second command only tries. The third deploys all that the manifest lists, or nothing when one part is refused. To deploy the flows alone, write `--metadata Flow` in place of `--manifest manifest/package.xml`.',
    '## What the org must have',
    elsewhere.length === 0
      ? 'Nothing beyond what every org has.'
      : 'The files name these, and they are not in the project:',
    ...(elsewhere.length === 0 ? [] : [elsewhere.map(listItem).join('\n')]),
    '## Afterwards',
    afterwards(project)
      .map((line) => `- ${line}`)
      .join('\n'),
  ]
  return `${parts.join('\n\n')}\n`
}

function listItem({ type, name, in: holders }: ProjectDependency): string {
  return `- ${metadataTypeLabel(type)} \`${name}\`, in ${holders.join(', ')}`
}

function afterwards({ components, channels, data, scenarios }: Project): readonly string[] {
  return [
    'Flows that are drafts run when somebody activates them in Flow Builder.',
    ...(components.length > 0
      ? ['A messaging component arrives as a draft: activate it in Setup before a flow sends it.']
      : []),
    ...(channels.length > 0
      ? ['A channel needs its number, page or app in the org before its file can go there.']
      : []),
    ...(data.length + scenarios.length > 0
      ? ['`data` and `scenarios` are for trying the flows in Parley; a deployment leaves them alone.']
      : []),
  ]
}
