import type { FoundAt } from './DocxFinding.ts'
import { all, at, phrases, type XmlNode } from './readXml.ts'

const styleOf = (paragraph: XmlNode) => at(paragraph, 'w:pPr', 'w:pStyle')?.attributes['w:val'] ?? ''
const isEmpty = (paragraph: XmlNode) =>
  phrases(paragraph).trim() === '' &&
  all(paragraph, 'w:drawing').length === 0 &&
  all(paragraph, 'w:footnoteReference').length === 0

/** Headings: none empty, none deeper than one step below the one before. */
export const checkHeadings = (body: XmlNode): FoundAt[] => {
  let level = 0
  return all(body, 'w:p').flatMap((paragraph): FoundAt[] => {
    const own = Number(/^Heading(\d)$/.exec(styleOf(paragraph))?.[1] ?? 0)
    if (own === 0) return []
    const text = phrases(paragraph).trim()
    const skipped = own > level + 1
    const before = level
    level = own
    return [
      ...(text === ''
        ? [
            {
              code: 'HEADING_EMPTY' as const,
              at: paragraph,
              message: 'En rubrik är tom. Skriv rubriken eller ta bort avsnittet.',
            },
          ]
        : []),
      ...(skipped
        ? [
            {
              code: 'HEADING_SKIPPED' as const,
              at: paragraph,
              message: `Rubriken ”${text}” har nivå ${own} men rubriken före har nivå ${before}. Lägg avsnittet en nivå upp.`,
            },
          ]
        : []),
    ]
  })
}

/** Empty paragraphs as space are read out as "blank"; only the low one that parts two tables is let through, once. */
export const checkEmpty = (body: XmlNode): FoundAt[] =>
  body.children.flatMap((node, index): FoundAt[] => {
    if (node.name !== 'w:p' || !isEmpty(node)) return []
    const before = body.children[index - 1]
    const twice = before?.name === 'w:p' && isEmpty(before)
    return styleOf(node) === 'TableGap' && !twice
      ? []
      : [
          {
            code: 'EMPTY_PARAGRAPHS',
            at: node,
            message: 'Dokumentet har tomma stycken som mellanrum. Använd avstånd i stället.',
          },
        ]
  })

/** Links inside the file must have a target, and every link words of its own. */
export const checkLinks = (body: XmlNode): FoundAt[] => {
  const targets = new Set(all(body, 'w:bookmarkStart').map((mark) => mark.attributes['w:name']))
  return all(body, 'w:hyperlink').flatMap((link): FoundAt[] => {
    const anchor = link.attributes['w:anchor']
    const text = phrases(link).trim()
    return [
      ...(anchor !== undefined && !targets.has(anchor)
        ? [
            {
              code: 'LINK_BROKEN' as const,
              at: link,
              message: `Länken ”${text}” leder till något som inte finns i dokumentet.`,
            },
          ]
        : []),
      ...(text === ''
        ? [{ code: 'LINK_WITHOUT_TEXT' as const, at: link, message: 'En länk saknar text. Skriv vart den leder.' }]
        : []),
    ]
  })
}
