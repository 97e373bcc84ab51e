import { BorderStyle, type IParagraphStyleOptions } from 'docx'
import type { WordTheme } from '../wordTheme.ts'
import { line } from './lineHeight.ts'

const rule = (color: string, size: number, space = 8) => ({ style: BorderStyle.SINGLE, size, space, color })

/** Fields: each kind of callout as in print, a quote, a fault. Paragraphs of one kind join under one frame. */
export const framedStyles = (theme: WordTheme): IParagraphStyleOptions[] => {
  const { primary, surface, line: grey, tones } = theme
  const base = { basedOn: 'Normal', quickFormat: true }
  const inside = { indent: { left: 220, right: 200 }, spacing: { before: 80, ...line(238) } }
  const box = (color: string, size: number) => ({
    top: rule(color, size, 6),
    bottom: rule(color, size, 7),
    right: rule(color, size),
  })
  const pair = (
    id: string,
    name: string,
    paragraph: IParagraphStyleOptions['paragraph'],
    color: string,
  ): IParagraphStyleOptions[] => [
    { ...base, id, name, paragraph },
    {
      ...base,
      id: `${id}Title`,
      name: `${name} rubrik`,
      basedOn: id,
      run: { bold: true, color },
      paragraph: { keepNext: true, spacing: { before: 200 } },
    },
  ]
  const alert = (id: string, name: string, tone: { border: string; background: string; text: string }) => ({
    ...base,
    id,
    name,
    run: { color: tone.text },
    paragraph: {
      ...inside,
      spacing: { before: 200, after: 60 },
      keepLines: true,
      shading: { fill: tone.background },
      border: { ...box(tone.border, 4), left: rule(tone.border, 24) },
    },
  })
  return [
    ...pair(
      'Guidance',
      'Stödruta',
      {
        ...inside,
        shading: { fill: surface },
        border: {
          top: rule(surface, 4, 6),
          bottom: rule(surface, 4, 7),
          left: rule(surface, 4),
          right: rule(surface, 4),
        },
      },
      primary,
    ),
    ...pair('Info', 'Upplysning', { ...inside, border: { ...box(grey, 6), left: rule(primary, 24) } }, theme.ink),
    ...pair('Answer', 'Svar', { ...inside, border: { left: rule(primary, 20) } }, primary),
    ...pair('Decision', 'Beslut', { ...inside, border: { ...box(primary, 12), left: rule(primary, 12) } }, primary),
    {
      ...base,
      id: 'Quote',
      name: 'Quote',
      run: { size: Math.round(theme.bodySize * 1.08) },
      paragraph: {
        indent: { left: 260 },
        spacing: { before: 140 },
        keepLines: true,
        border: { left: rule(theme.accent, 20, 10) },
      },
    },
    {
      ...base,
      id: 'QuoteSource',
      name: 'Citatkälla',
      basedOn: 'Quote',
      run: { color: theme.muted, size: theme.tableSize },
      paragraph: { spacing: { before: 50 } },
    },
    alert('Problem', 'Fel i dokumentet', tones.started),
    alert('ProblemWarning', 'Att kontrollera', tones.warning),
  ]
}
