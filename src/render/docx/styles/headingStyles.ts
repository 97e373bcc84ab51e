import { BorderStyle, type IParagraphStyleOptions, LineRuleType } from 'docx'
import type { DocumentTree } from '#document/tree/tree.ts'
import { paper } from '../paper.ts'
import type { WordTheme } from '../wordTheme.ts'
import { type HeadingKind, headingKinds, kindsByLevel } from './headingKinds.ts'

/** Multiples of the body's size, and space in twips, as the printed page has them. */
const looks: Record<HeadingKind, { times: number; before: number; after: number }> = {
  part: { times: 2.85, before: 480, after: 160 },
  section: { times: 1.9, before: 480, after: 150 },
  subsection: { times: 1.4, before: 400, after: 90 },
  block: { times: 1.16, before: 320, after: 60 },
}
const titleStyle = (theme: WordTheme, onCover: boolean): IParagraphStyleOptions => ({
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
        spacing: { before: paper.aboveTitle, after: 180, line: 228, lineRule: LineRuleType.AUTO },
        shading: { fill: theme.primary },
        indent: { left: 340, right: 340 },
      }
    : {
        spacing: { before: 40, after: 60, line: 228, lineRule: LineRuleType.AUTO },
      },
})

/** The look of a kind of heading: of the style made for it, and of one that stands at another kind's level. */
export const headingLook = (kind: HeadingKind, theme: WordTheme) => {
  const { times, before, after } = looks[kind]
  return {
    run: { size: Math.round(theme.bodySize * times), color: kind === 'block' ? theme.ink : theme.primary },
    spacing: { before, after },
  }
}

/** Title and headings by the ids and names that Word knows as its own, whatever language its menus are in. */
export const headingStyles = (theme: WordTheme, tree: DocumentTree): IParagraphStyleOptions[] => [
  titleStyle(
    theme,
    tree.children.some((node) => node.type === 'cover'),
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
  ...kindsByLevel(headingKinds(tree.children)).map((kind, index): IParagraphStyleOptions => {
    const { run, spacing } = headingLook(kind, theme)
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
        outlineLevel: index,
      },
    }
  }),
]
