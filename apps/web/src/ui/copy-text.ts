import { showToast } from './toast.ts'

/** Puts a text on the clipboard and says so in `done`, or says that the browser does not allow it. */
export async function copyText(text: string, done: string): Promise<void> {
  // The clipboard is missing on pages that are not served securely, and may be forbidden anywhere.
  const { clipboard } = navigator as { readonly clipboard?: Clipboard }
  try {
    if (clipboard === undefined) throw new Error('No clipboard')
    await clipboard.writeText(text)
    showToast({ text: done, tone: 'success' })
  } catch {
    showToast({ text: 'This browser does not allow copying here.', tone: 'warning' })
  }
}
