import { BorderStyle, type IParagraphStyleOptions, LineRuleType } from 'docx'
import type { DocumentTree } from '#document/tree/tree.ts'
import { type Paper, paperOf } from '../paper.ts'
import type { WordTheme } from '../wordTheme.ts'
import { type HeadingKind, headingKinds, kindsByLevel } from './headingKinds.ts'

/** Multiples of the body's size, and space in twips, as the printed page has them. */
const looks: Record<HeadingKind, { times: number; before: number; after: number }> = {
  part: { times: 2.85, before: 480, after: 160 },
  section: { times: 1.9, before: 480, after: 150 },
  subsection: { times: 1.4, before: 400, after: 90 },
  block: { times: 1.16, before: 320, after: 60 },
}
/** On a slide the text is larger, and its title less so. */
const slideLooks: typeof looks = {
  // A part's page sets its title larger itself: its level is a slide's as well.
  part: { times: 1.67, before: 0, after: 200 },
  section: { times: 1.67, before: 0, after: 200 },
  subsection: { times: 1.67, before: 0, after: 200 },
  block: { times: 1.1, before: 280, after: 60 },
}
const titleStyle = (theme: WordTheme, onCover: boolean, { aboveTitle }: Paper): IParagraphStyleOptions => ({
  id: 'Title',
  name: 'Title',
  basedOn: 'Normal',
  next: 'BodyText',
  quickFormat: true,
  run: {
    font: theme.headingFont,
    size: onCover ? 76 : 52,
    bold: true,
    color: onCover ? theme.onPrimary : theme.primary,
  },
  paragraph: onCover
    ? {
        spacing: { before: aboveTitle, after: 180, line: 228, lineRule: LineRuleType.AUTO },
        shading: { fill: theme.primary },
        indent: { left: 340, right: 340 },
      }
    : {
        spacing: { before: 40, after: 60, line: 228, lineRule: LineRuleType.AUTO },
      },
})

/** The rule under the title of a slide. */
const slideRule = (theme: WordTheme) => ({
  border: { bottom: { style: BorderStyle.SINGLE, size: 16, space: 8, color: theme.accent } },
})
/** Where a slide runs over: looks like its heading, and is none. */
const slideTitle = (theme: WordTheme): IParagraphStyleOptions => ({
  id: 'SlideTitle',
  name: 'Bildrubrik forts.',
  basedOn: 'Normal',
  next: 'BodyText',
  run: {
    font: theme.headingFont,
    size: Math.round(theme.bodySize * slideLooks.section.times),
    bold: true,
    color: theme.primary,
  },
  paragraph: { spacing: { after: slideLooks.section.after }, keepNext: true, ...slideRule(theme) },
})

/** The look of a kind of heading: of the style made for it, and of one that stands at another kind's level. */
export const headingLook = (kind: HeadingKind, theme: WordTheme, { lies }: Paper) => {
  const { times, before, after } = (lies ? slideLooks : looks)[kind]
  return {
    run: { size: Math.round(theme.bodySize * times), color: kind === 'block' ? theme.ink : theme.primary },
    spacing: { before, after },
    /** On a slide only a title has a rule under it. */
    ruled: lies && kind !== 'block',
    bare: lies && kind === 'block',
  }
}

/** Title and headings by the ids and names that Word knows as its own, whatever language its menus are in. */
export const headingStyles = (theme: WordTheme, tree: DocumentTree): IParagraphStyleOptions[] => [
  titleStyle(
    theme,
    tree.children.some((node) => node.type === 'cover'),
    paperOf(tree.layout),
  ),
  {
    id: 'TitleUnit',
    name: 'Titelns enhet',
    basedOn: 'Normal',
    run: { color: theme.muted },
    paragraph: {
      spacing: { after: 360 },
      border: { bottom: { style: BorderStyle.SINGLE, size: 24, space: 12, color: theme.primary } },
    },
  },
  ...(tree.layout === 'slides' ? [slideTitle(theme)] : []),
  ...kindsByLevel(headingKinds(tree.children)).map((kind, index): IParagraphStyleOptions => {
    const { run, spacing, ruled } = headingLook(kind, theme, paperOf(tree.layout))
    return {
      id: `Heading${index + 1}`,
      name: `heading ${index + 1}`,
      basedOn: 'Normal',
      next: 'BodyText',
      uiPriority: 9,
      quickFormat: true,
      run: { font: theme.headingFont, ...run, bold: true },
      paragraph: {
        spacing: { ...spacing, line: 240, lineRule: LineRuleType.AUTO },
        keepNext: true,
        keepLines: true,
        ...(ruled ? slideRule(theme) : {}),
        outlineLevel: index,
      },
    }
  }),
]
