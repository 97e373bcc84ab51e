import {
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TabStopType,
  TextRun,
} from 'docx'
import type { DocumentTree } from '../../document/tree.ts'
import { wordsOf } from '../../document/words.ts'
import { plain } from './inlines.ts'

export type PageKind = 'cover' | 'portrait' | 'landscape'

/** A4 in twips, and the margins of the printed page: 25, 20, 22, 20 mm. */
const A4 = { width: 11906, height: 16838 }
const margin = { top: 1417, right: 1134, bottom: 1247, left: 1134, header: 652, footer: 567, gutter: 0 }

/** Width of the text on a page, in twips. */
export const lineWidth = (kind: PageKind): number =>
  (kind === 'landscape' ? A4.height : A4.width) - margin.left - margin.right

const running = (kind: PageKind, style: 'Header' | 'Footer', start: string, end: TextRun[]) =>
  new Paragraph({
    style,
    tabStops: [{ type: TabStopType.RIGHT, position: lineWidth(kind) }],
    children: [...plain(`${start}\t`), ...end],
  })

/** Page size, running header and "Sida x av y". The cover has neither; its section comes first, so nothing is inherited. */
export const pageFrame = (tree: DocumentTree, kind: PageKind, divider = false): Omit<ISectionOptions, 'children'> => {
  const words = wordsOf(tree.language)
  const properties: ISectionOptions['properties'] = {
    type: SectionType.NEXT_PAGE,
    // A first page of its own kind, for which no header is given: a divider carries nothing but its title.
    ...(divider ? { titlePage: true } : {}),
    page: {
      // `docx` turns width and height itself for landscape.
      size: { ...A4, orientation: kind === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
      margin,
    },
  }
  if (kind === 'cover') return { properties }
  const page = new TextRun({
    children: [`${words.page} `, PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES],
  })
  return {
    properties,
    headers: {
      default: new Header({ children: [running(kind, 'Header', tree.running.start, plain(tree.running.end))] }),
    },
    footers: { default: new Footer({ children: [running(kind, 'Footer', tree.author, [page])] }) },
  }
}
