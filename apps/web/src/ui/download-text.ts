import { downloadBytes } from './download-bytes.ts'

/** Hands a text to the browser as a file to save. */
export function downloadText(fileName: string, text: string, type = 'application/xml'): void {
  downloadBytes(fileName, text, type)
}
