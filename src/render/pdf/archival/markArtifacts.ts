import { decodeStream } from '../cos/decodeStream.ts'
import type { PdfFile } from '../cos/PdfFile.ts'
import { dict, nameOf, type PdfDict, PdfRef, PdfStream, type PdfValue } from '../cos/values.ts'
import { compressed } from '../cos/writePdf.ts'
import { joinWords } from './joinWords.ts'
import { showsMissingGlyph } from './showsMissingGlyph.ts'
import { wrapUnmarked } from './wrapUnmarked.ts'

/**
 * Goes through the content of all pages: unmarked painting there and in the form XObjects they use is wrapped in artifacts,
 * see {@link wrapUnmarked}, and soft hyphens are taken out of whole words, see {@link joinWords}.
 *
 * A form that marks content of its own is treated as a page; one that does not becomes part of what draws it.
 *
 * @returns the pages, counted from 1, on which a character is missing from its font: they are found on the way
 */
export function markArtifacts(file: PdfFile, pages: PdfRef[]): number[] {
  const withoutGlyph: number[] = []
  const marked = new Map<number, boolean>()
  for (const [index, ref] of pages.entries()) {
    const page = file.dict(ref)
    if (!page) continue
    const streams = file.list(page.get('Contents')).map((part) => file.lookup(part))
    const content = streams.map((part) => (part instanceof PdfStream ? decodeStream(part) : '')).join('\n')
    if (showsMissingGlyph(content)) withoutGlyph.push(index + 1)
    const joined = joinWords(content)
    const wrapped = wrapUnmarked(joined, formTest(file, page, marked)) ?? joined
    if (wrapped === content) continue
    const stream = compressed(dict({}), Buffer.from(wrapped, 'latin1'))
    const [only] = file.list(page.get('Contents'))
    if (streams.length === 1 && only instanceof PdfRef) file.replace(only, stream)
    else {
      page.set('Contents', file.add(stream))
      file.touch(ref)
    }
  }
  return withoutGlyph
}

/** A test of the form XObjects that `owner` (a page or form) can draw, by the name they have there. */
function formTest(file: PdfFile, owner: PdfDict, marked: Map<number, boolean>): (form: string) => boolean {
  const objects = file.dict(file.dict(owner.get('Resources'))?.get('XObject'))
  if (!objects) return () => false
  const result = new Map<string, boolean>()
  for (const [key, value] of objects) result.set(key, isMarkedForm(file, value, marked))
  return (form) => result.get(form) ?? false
}

function isMarkedForm(file: PdfFile, value: PdfValue, marked: Map<number, boolean>): boolean {
  if (!(value instanceof PdfRef)) return false
  const known = marked.get(value.num)
  if (known !== undefined) return known
  marked.set(value.num, false)
  const form = file.lookup(value)
  if (!(form instanceof PdfStream) || nameOf(form.dict.get('Subtype')) !== 'Form') return false
  const content = decodeStream(form)
  if (!/\bB(DC|MC)\b/.test(content)) return false
  marked.set(value.num, true)
  const wrapped = wrapUnmarked(content, formTest(file, form.dict, marked))
  if (wrapped !== undefined) file.replace(value, compressed(form.dict, Buffer.from(wrapped, 'latin1')))
  return true
}
