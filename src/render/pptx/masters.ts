import type PptxGenJS from 'pptxgenjs'
import { body, foot, placed, side, slide, title } from './geometry.ts'
import { hex, type PptxWriter } from './PptxWriter.ts'

/** Names of the layouts, as PowerPoint lists them. */
export const layouts = {
  sv: { cover: 'Omslag', chapter: 'Kapitel', text: 'Rubrik och text', free: 'Rubrik' },
  en: { cover: 'Cover', chapter: 'Chapter', text: 'Title and text', free: 'Title only' },
}

type Placeholder = Extract<NonNullable<PptxGenJS.SlideMasterProps['objects']>[number], { placeholder: unknown }>
const placeholder = (options: Placeholder['placeholder']['options']): Placeholder => ({
  placeholder: { options, text: '' },
})

/** Layouts with placeholders for title and text, so that the outline, the reading order and new slides are right. */
export const defineMasters = (writer: PptxWriter): void => {
  const { file, theme, fonts, tree } = writer
  const { colours } = theme
  const names = layouts[tree.language]
  const paper = { color: hex(colours.paper) }
  const field = (x: number, y: number, w: number, h: number, colour: string) => ({
    rect: { ...placed({ x, y, w, h }), fill: { color: hex(colour) } },
  })
  const titled = (more: object) =>
    placeholder({
      name: 'title',
      type: 'title',
      fontFace: fonts.heading,
      bold: true,
      align: 'left',
      margin: 0,
      x: 0,
      y: 0,
      w: 0,
      h: 0,
      ...more,
    })
  const texted = (more: object) =>
    placeholder({
      name: 'body',
      type: 'body',
      fontFace: fonts.body,
      margin: 0,
      valign: 'top',
      x: 0,
      y: 0,
      w: 0,
      h: 0,
      ...more,
    })
  const half = 360
  file.defineSlideMaster({
    title: names.cover,
    background: paper,
    objects: [
      field(0, 0, slide.width, half, colours.primary),
      field(0, half, slide.width, 8, colours.accent),
      titled({
        ...placed({ x: 62, y: 120, w: 830, h: 130 }),
        fontSize: 42,
        color: hex(colours.onPrimary),
        valign: 'bottom',
      }),
      texted({ ...placed({ x: 62, y: 258, w: 830, h: 90 }), fontSize: 20, color: hex(colours.onPrimary) }),
    ],
  })
  file.defineSlideMaster({
    title: names.chapter,
    background: { color: hex(colours.surface) },
    objects: [
      field(0, 0, 40, slide.height, colours.primary),
      titled({
        ...placed({ x: 110, y: 170, w: 780, h: 150 }),
        fontSize: 44,
        color: hex(colours.primary),
        valign: 'middle',
      }),
    ],
  })
  const ruled = [
    field(side, title.y + title.height + 4, body.width, 2, colours.accent),
    titled({
      ...placed({ x: side, y: title.y, w: body.width, h: title.height }),
      fontSize: 28,
      color: hex(colours.primary),
      valign: 'bottom',
    }),
  ]
  const running = {
    text: {
      text: tree.running.start,
      options: {
        ...placed({ x: side, y: foot.y, w: 600, h: foot.height }),
        fontFace: fonts.body,
        fontSize: 10,
        color: hex(colours.muted),
        margin: 0,
      },
    },
  }
  const slideNumber = {
    ...placed({ x: slide.width - side - 60, y: foot.y, w: 60, h: foot.height }),
    fontFace: fonts.body,
    fontSize: 10,
    color: hex(colours.muted),
    align: 'right' as const,
  }
  const whole = texted({
    ...placed({ x: side, y: body.y, w: body.width, h: body.height }),
    fontSize: 20,
    color: hex(colours.ink),
  })
  file.defineSlideMaster({ title: names.text, background: paper, objects: [...ruled, whole, running], slideNumber })
  file.defineSlideMaster({ title: names.free, background: paper, objects: [...ruled, running], slideNumber })
}
