import { readFileSync } from 'node:fs'
import { measureFiles } from './measure-files.mjs'

/** Measures the texts (JSON on standard input) once and prints what each step took as JSON. */
console.log(JSON.stringify(measureFiles(JSON.parse(readFileSync(0, 'utf8')), 1)))
