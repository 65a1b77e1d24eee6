import { describe, expect, it } from 'vitest'
import { metadataPath } from './metadata-folders.ts'

const DEFAULT = 'force-app/main/default/flows/New.flow-meta.xml'
const project = (...packageDirectories: readonly object[]): [string, string] => [
  'sfdx-project.json',
  JSON.stringify({ packageDirectories }),
]

describe('metadataPath', () => {
  it.each<[string, readonly (readonly [string, string])[], string]>([
    ['by convention without a project file', [], DEFAULT],
    ['by convention where the project file is no JSON', [['sfdx-project.json', '{']], DEFAULT],
    ['by convention where a directory leads out of the project', [project({ path: '../other' })], DEFAULT],
    [
      'in the first package directory',
      [project({ path: './core/' }, { path: 'x' })],
      'core/main/default/flows/New.flow-meta.xml',
    ],
    [
      'in the default package directory',
      [project({ path: 'core' }, { path: 'x/y', default: true })],
      'x/y/main/default/flows/New.flow-meta.xml',
    ],
    [
      'beside the flows that this directory has',
      [
        project({ path: 'core' }),
        ['other/A.flow-meta.xml', ''],
        ['core/b/A.flow-meta.xml', ''],
        ['core/z/A.flow-meta.xml', ''],
      ],
      'core/b/New.flow-meta.xml',
    ],
  ])('puts a flow %s', (_, files, path) => {
    expect(metadataPath('flow', 'New', new Map(files))).toBe(path)
  })
})
