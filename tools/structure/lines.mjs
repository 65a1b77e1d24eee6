import { lineAt } from './line-at.mjs'

const packages = /^packages\/[^/]+\/src\//
const web = /^apps\/web\/src\//
const tests = /\.test\.tsx?$|\/testing\//
const kinds =
  'start|action|assignment|decision|loop|getRecords|transform|screen|subflow|apexPlugin|customError|wait|createRecords|updateRecords|deleteRecords|rollBackRecords|collectionFilter|collectionSort|collectionProcessor|experiment|orchestrationStage|step|opaque|variable|constant|formula|textTemplate'

/** What must not stand in a file: where it counts, the pattern, where it is allowed after all, what to do instead. */
const rules = [
  {
    where: packages,
    pattern: /\bnew Date\(\s*\)|\bDate\(\s*\)/g,
    message: "Time comes in through the org's clock: give Date an argument.",
  },
  {
    where: packages,
    pattern: /\.(toLocale\w*|localeCompare|getTimezoneOffset|get(Hours|Minutes|Seconds|Date|Day|Month|FullYear))\s*\(/g,
    message: 'Depends on locale or time zone of the machine: use own tables and the UTC methods.',
  },
  {
    where: new RegExp(`${packages.source}|${web.source}`),
    pattern: new RegExp(`\\.kind\\s*[!=]==\\s*'(${kinds})'|\\bcase '(${kinds})':`, 'g'),
    except: /\/(elements|resources|actions|testing)\/|\.test\.tsx?$/,
    message: "Element kinds are told apart only in their slices: put this into the kind's slice and its table.",
  },
  {
    where: /^(packages|apps)\/[^/]+\/src\//,
    pattern: /\bas unknown as\b|\bas any\b/g,
    message: 'Silences the compiler: parse at the border or mend the type.',
  },
  {
    where: /^(packages|apps)\/[^/]+\/src\//,
    pattern: /\.(inner|outer)HTML\b|\binsertAdjacentHTML\b|dangerouslySetInnerHTML|\bdocument\.write\b/g,
    message: 'Text never becomes markup: build elements.',
  },
  {
    where: /^packages\/[^/]+\/src\/(.*\/)?index\.ts$/,
    pattern: /\bexport \*/g,
    message: 'index.ts names each export.',
  },
  {
    where: /./,
    pattern: /\b(describe|it|test)\.only\b/g,
    except: /^tools\/structure\//,
    message: 'Only a part of the tests would run.',
  },
  {
    where: tests,
    pattern: /\btoMatch(Inline)?Snapshot\b/g,
    message: 'Assert codes and small values, no snapshots.',
  },
]

/** Lines that break a rule of the house. `code` has its comments blanked out. */
export function lineFaults(path, code) {
  return rules
    .filter((rule) => rule.where.test(path) && !rule.except?.test(path))
    .flatMap((rule) =>
      [...code.matchAll(rule.pattern)].map((match) => ({
        path,
        line: lineAt(code, match.index),
        message: rule.message,
      })),
    )
}
