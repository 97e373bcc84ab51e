import { outlineItems } from '../cos/outlineItems.ts'
import type { PdfFile } from '../cos/PdfFile.ts'
import { pdfText } from '../cos/pdfText.ts'
import { readText } from '../cos/readText.ts'
import { type PdfDict, type PdfRef, PdfString } from '../cos/values.ts'
import type { StructureTree } from './StructureTree.ts'

/**
 * Takes soft hyphens out of bookmarks and alternative texts.
 *
 * They say where a word may be divided and are taken out of the text itself by {@link joinWords}, but Chromium copies them
 * into these as well; readers show or speak them there, and a search for the word fails.
 */
export function removeSoftHyphens(file: PdfFile, tree: StructureTree): void {
  const clean = (dict: PdfDict, key: string, ref: PdfRef) => {
    const value = dict.get(key)
    const text = value instanceof PdfString ? readText(value) : ''
    if (!text.includes('\u00ad')) return
    dict.set(key, pdfText(text.replaceAll('\u00ad', '')))
    file.touch(ref)
  }
  for (const { item, ref } of outlineItems(file)) clean(item, 'Title', ref)
  for (const { type, dict, ref } of tree.all) if (type === 'Figure' || type === 'Formula') clean(dict, 'Alt', ref)
}
