import type PptxGenJS from 'pptxgenjs'
import type { CoverNode } from '#document/tree/tree.ts'
import { cutPicture } from '../cutPicture.ts'
import { addText } from './addText.ts'
import { fitted, placed, slide as slideSize } from './geometry.ts'
import { hex, type PptxWriter } from './PptxWriter.ts'
import { lineRuns, paragraphRuns } from './paragraphRuns.ts'

/** Title, what the document is, its facts below the field of colour, and the logo. */
export const addCover = async (writer: PptxWriter, slide: PptxGenJS.Slide, node: CoverNode): Promise<void> => {
  const { theme, pictures, fonts, language } = writer
  const { onPrimary, ink } = theme.colours
  const shown = node.picture && pictures.get(node.picture.asset)
  slide.addText(lineRuns(writer, node.title, {}), {
    placeholder: 'title',
    fontFace: fonts.heading,
    lang: language,
    // Beside the picture, to the left.
    ...(shown ? placed({ x: 62, y: 120, w: 480, h: 130 }) : {}),
  })
  const under = [
    ...lineRuns(writer, node.subtitle ?? '', { fontSize: 22, color: hex(onPrimary) }),
    ...node.lines.flatMap((line) => paragraphRuns(writer, line, { fontSize: 16, color: hex(onPrimary) })),
  ]
  if (under.length > 0)
    slide.addText(under, {
      placeholder: 'body',
      fontFace: fonts.body,
      lang: language,
      ...(shown ? placed({ x: 62, y: 256, w: 480, h: 90 }) : {}),
    })
  const facts = node.facts.flatMap(({ label, value }) => [
    ...paragraphRuns(
      writer,
      [
        { type: 'text', text: `${label}: ` },
        { type: 'text', text: value, bold: true },
      ],
      { fontSize: 14, color: hex(ink), paraSpaceAfter: 4 },
    ),
  ])
  addText(writer, slide, facts, { x: 62, y: 388, w: 560, h: 130 })
  if (node.title !== writer.tree.author)
    addText(writer, slide, lineRuns(writer, writer.tree.author, { fontSize: 13, color: hex(onPrimary) }), {
      x: 62,
      y: 40,
      w: shown ? 480 : 560,
      h: 24,
    })
  if (node.picture && shown) {
    const box = { x: slideSize.width - 384, y: 0, w: 384, h: 360 }
    const { data } = await cutPicture(shown.data, { width: box.w * 2, height: box.h * 2 })
    slide.addImage({
      ...placed(box),
      data: `image/jpeg;base64,${data.toString('base64')}`,
      ...(node.picture.alt ? { altText: node.picture.alt } : {}),
    })
  }
  const logo = node.logo ?? theme.logo
  const picture = logo && pictures.get(logo.asset)
  if (!logo || !picture) return
  const box = fitted({ x: 700, y: 400, w: 200, h: 100 }, picture.width, picture.height)
  const data = `image/${picture.type === 'png' ? 'png' : 'jpeg'};base64,${picture.data.toString('base64')}`
  slide.addImage({ ...placed(box), data, altText: logo.alt })
}
