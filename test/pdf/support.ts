import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import type { PdfInput } from '#render/pdf/renderPdf.ts'
import { assets } from './assets.ts'
import { stressHtml } from './stressDocument.ts'

/** The stress document as input, with other properties where a test needs them. */
export function stressInput(changes: Partial<PdfInput> = {}): PdfInput {
  return {
    html: stressHtml(),
    title: 'Kvalitetsrapport för Åsö skola 2025/2026',
    language: 'sv-SE',
    author: 'Exempelköpings kommun',
    date: new Date('2026-11-22T12:00:00Z'),
    assets,
    ...changes,
  }
}

/** A small document: one heading and what the test puts under it. */
export function smallInput(body: string, changes: Partial<PdfInput> = {}): PdfInput {
  const html = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Liten</title></head><body>
<h1 id="rubrik">Rubrik</h1>${body}</body></html>`
  return stressInput({ html, title: 'Liten', ...changes })
}

/** The code of the error that the promise rejects with, or `none`. */
export async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise
    return 'none'
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
}

/** Profile directories of browsers that this process started and that still lie there. */
export async function profiles(): Promise<string[]> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith(`kvalitetsdokument-profile-${process.pid}-`))
}

/** Whether a process of that number runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Waits until the condition holds. @throws Error after ten seconds */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (await condition()) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('waited for ten seconds in vain')
}
