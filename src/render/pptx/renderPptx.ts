import PptxGenJS from 'pptxgenjs'
import { inlineText } from '#document/text/variables.ts'
import { wordsOf } from '#document/text/words.ts'
import { assertNever, type CalloutNode, type DocumentNode, type DocumentTree } from '#document/tree/tree.ts'
import { textsIn } from '#document/tree/walk.ts'
import { type ThemeValues, typefaces } from '#templates/themes/theme.ts'
import { type LoadAsset, loadImages } from '../docx/pictures.ts'
import { pageWordsOf } from '../html/pageWords.ts'
import { imageKeys } from '../imageKeys.ts'
import { themeOf } from '../themeOf.ts'
import { addBodyNodes } from './addBody.ts'
import { addCover } from './addCover.ts'
import { type DeckSlide, deckOf } from './deckOf.ts'
import { defineMasters, layouts } from './masters.ts'
import { mendPptx } from './mend/mendPptx.ts'
import type { PptxWriter } from './PptxWriter.ts'
import { lineRuns } from './paragraphRuns.ts'

export type PptxOptions = {
  theme?: ThemeValues
  assets: LoadAsset
  /** Stands as created and modified in the file. */
  date: Date
}

/** What the speaker says: the guidance of the slide, a paragraph a line. */
const notesText = (spoken: CalloutNode[]): string =>
  spoken
    .flatMap(({ title, children }) => [...(title ? [title] : []), ...textsIn(children as DocumentNode[])])
    .map((inlines) => inlineText(inlines))
    .filter((line) => line.trim() !== '')
    .join('\n')

const anchors = (deck: DeckSlide[]): Map<string, number> => {
  const found = new Map<string, number>()
  deck.forEach((slide, at) => {
    for (const id of slide.kind === 'cover' ? [] : slide.ids) if (!found.has(id)) found.set(id, at + 1)
  })
  return found
}

const addSlide = async (writer: PptxWriter, slide: DeckSlide) => {
  const { file, fonts, language, tree } = writer
  const names = layouts[tree.language]
  writer.tables.push([])
  if (slide.kind === 'cover') return addCover(writer, file.addSlide({ masterName: names.cover }), slide.node)
  const notes = notesText(slide.spoken)
  const title = (made: PptxGenJS.Slide) => {
    made.addText(lineRuns(writer, slide.title, {}), { placeholder: 'title', fontFace: fonts.heading, lang: language })
    if (notes) made.addNotes(notes)
  }
  switch (slide.kind) {
    case 'chapter':
      return title(file.addSlide({ masterName: names.chapter }))
    case 'body':
      return addBodyNodes(writer, slide, title)
    default:
      return assertNever(slide)
  }
}

/** A document tree as a PowerPoint file: text as text, tables as tables, charts as charts with their figures. */
export const renderPptx = async (tree: DocumentTree, options: PptxOptions): Promise<Uint8Array> => {
  const theme = options.theme ?? themeOf(tree)
  const pageWords = pageWordsOf(tree.language)
  const deck = deckOf(tree, theme, pageWords.continued)
  const file = new PptxGenJS()
  file.layout = 'LAYOUT_WIDE'
  file.theme = { headFontFace: typefaces[theme.fonts.heading], bodyFontFace: typefaces[theme.fonts.body] }
  const writer: PptxWriter = {
    file,
    tree,
    theme,
    fonts: { body: typefaces[theme.fonts.body], heading: typefaces[theme.fonts.heading] },
    language: tree.language === 'en' ? 'en-GB' : 'sv-SE',
    words: wordsOf(tree.language),
    pageWords,
    pictures: await loadImages(imageKeys(tree.children), options.assets),
    slideOf: anchors(deck),
    tables: [],
    drawn: [],
  }
  defineMasters(writer)
  for (const slide of deck) await addSlide(writer, slide)
  const made = (await file.write({ outputType: 'uint8array' })) as Uint8Array
  return mendPptx(made, writer, {
    title: tree.title,
    subject: [tree.facts.unit, tree.facts.schoolYear].filter(Boolean).join(', '),
    creator: tree.author,
    language: writer.language,
    date: options.date,
  })
}
