import { anchorOf } from '../contents/anchorOf.ts'
import type { PdfFile } from '../cos/PdfFile.ts'
import { readBytes } from '../cos/readText.ts'
import { nameOf, PdfDict, PdfRef, PdfString } from '../cos/values.ts'
import type { StructureNode } from './StructureTree.ts'

/** A link annotation below a Link element and what it leads to: `#anchor` or an address. */
export interface LinkTarget {
  ref: PdfRef
  annotation: PdfDict
  href: string
}

/** The annotations of a Link element, more than one when the link's text breaks over lines or pages. */
export function linkTargets(file: PdfFile, node: StructureNode): LinkTarget[] {
  const targets: LinkTarget[] = []
  for (const value of node.content) {
    const reference = file.lookup(value)
    const ref = reference instanceof PdfDict ? reference.get('Obj') : undefined
    const annotation = file.dict(ref)
    if (ref instanceof PdfRef && annotation) targets.push({ ref, annotation, href: hrefOf(file, annotation) })
  }
  return targets
}

/** Where an annotation leads, as a link in HTML would say it. */
export function hrefOf(file: PdfFile, annotation: PdfDict): string {
  const destination = annotation.get('Dest')
  const anchor = destination instanceof PdfString ? utf8(destination) : nameOf(destination)
  if (anchor !== undefined) return `#${anchorOf(anchor)}`
  const address = file.dict(annotation.get('A'))?.get('URI')
  return address instanceof PdfString ? utf8(address) : ''
}

function utf8(value: PdfString): string {
  return Buffer.from(readBytes(value), 'latin1').toString('utf8')
}
