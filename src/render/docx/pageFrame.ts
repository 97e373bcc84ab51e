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
import { wordsOf } from '#document/text/words.ts'
import type { DocumentTree, PageSide } from '#document/tree/tree.ts'
import { plain } from './inlines.ts'
import { lineWidth, type PageKind, paper } from './paper.ts'

const running = (width: number, style: 'Header' | 'Footer', start: string, end: TextRun[]) =>
  new Paragraph({
    style,
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [...plain(`${start}\t`), ...end],
  })

/** Word leaves a page blank before one that must lie on the other side. */
const starts = { left: SectionType.EVEN_PAGE, right: SectionType.ODD_PAGE }

/**
 * Page size, running header and "Sida x av y". The cover has neither; its section comes first, so nothing is inherited.
 */
export const pageFrame = (
  tree: DocumentTree,
  { kind, divider = false, side }: { kind: PageKind; divider?: boolean; side?: PageSide | undefined },
): Omit<ISectionOptions, 'children'> => {
  const words = wordsOf(tree.language)
  const width = lineWidth(kind)
  const isLandscape = kind === 'landscape'
  const properties: ISectionOptions['properties'] = {
    type: side ? starts[side] : SectionType.NEXT_PAGE,
    // A first page of its own kind, for which no header is given: a divider carries nothing but its title.
    ...(divider ? { titlePage: true } : {}),
    page: {
      // `docx` turns width and height itself for landscape.
      size: {
        width: paper.short,
        height: paper.long,
        orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: { ...paper.margin, gutter: 0 },
    },
  }
  if (kind === 'cover') return { properties }
  const page = new TextRun({
    children: [`${words.page} `, PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES],
  })
  return {
    properties,
    headers: {
      default: new Header({ children: [running(width, 'Header', tree.running.start, plain(tree.running.end))] }),
    },
    footers: { default: new Footer({ children: [running(width, 'Footer', tree.author, [page])] }) },
  }
}
