import { formatSchoolYear } from '#document/text/swedish.ts'
import type { DocumentFacts } from '#load/loadDocument.ts'

/** What file systems refuse; å, ä and ö stay, for the name is for people. */
const asFileName = (text: string) => text.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-').replace(/ +/g, ' ')

/** What a document's file is called, without its ending: unit, title and school year, each once. */
export const fileName = ({ title, unitSnapshot, schoolYear }: DocumentFacts): string => {
  const unit = title.includes(unitSnapshot.name) ? '' : `${unitSnapshot.name} `
  const dated = title.includes(String(schoolYear)) ? title : `${title} ${formatSchoolYear(schoolYear)}`
  return asFileName(`${unit}${dated}`)
}
