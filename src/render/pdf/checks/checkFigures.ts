import { readText } from '../cos/readText.ts'
import { PdfString } from '../cos/values.ts'
import type { Finding } from '../Finding.ts'
import type { Checked } from './Checked.ts'
import { nodePage } from './nodePage.ts'

/** Every figure has alternative text (UA 7.3-1). */
export function checkFigures(checked: Checked): Finding[] {
  const bare = checked.tree.all.filter(({ type, dict }) => {
    return (type === 'Figure' || type === 'Formula') && !hasText(dict.get('Alt')) && !hasText(dict.get('ActualText'))
  })
  const anchors = checked.facts.imagesWithoutAlt
  return bare.map((node, index) => ({
    code: 'FIGURE_WITHOUT_ALT',
    message: 'En bild eller figur saknar alternativtext. Beskriv vad den visar, eller markera den som dekoration.',
    page: nodePage(checked, node),
    anchor: (anchors.length === bare.length && anchors[index]) || undefined,
  }))
}

function hasText(value: unknown): boolean {
  return value instanceof PdfString && readText(value).trim() !== ''
}
