import type { SectionContent, TemplateContent } from '#document/input/input.ts'
import { section } from '#seeds/content.ts'
import { question } from '../build.ts'
import { about } from '../parts/about.ts'
import { type Area, areas } from '../parts/areas.ts'
import { conditions } from '../parts/conditions.ts'
import { development } from '../parts/development.ts'
import { front } from '../parts/front.ts'
import { lastYear } from '../parts/lastYear.ts'

export type QualityReport = {
  title: string
  /** Key of the school form. */
  form: string
  /** ”barnen”, ”eleverna” */
  pupils: string
  curriculum: string
  conditions: { rows: string[]; look: string }
  results?: SectionContent[]
  areas: Area[]
}

/** The yearly report of a unit. All school forms share its order, so that one roll-up reads them all. */
export const qualityReport = (report: QualityReport): TemplateContent => ({
  title: `${report.title} {{läsår}}`,
  language: 'sv',
  layout: 'report',
  sections: [
    front(report.title, 'Läsåret {{läsår}}'),
    about(
      'Om rapporten',
      [
        'Rapporten visar hur vi på {{enhet}} har planerat, följt upp, analyserat och utvecklat utbildningen under läsåret {{läsår}}, och vad vi ska göra under läsåret {{läsår.nästa}}.',
        `Den är till för vårt eget arbete och för huvudmannen. Därför frågar den efter orsaker och effekter för ${report.pupils}, inte bara efter vad som har gjorts.`,
      ],
      ['skollagen (2010:800) 4 kap. 3–6 §§', report.curriculum],
    ),
    conditions(report.form, report.conditions.rows, report.conditions.look),
    lastYear,
    ...(report.results ?? []),
    section('analys', 'Resultat och analys', [], {
      help: 'Besvara varje område kort. Hänvisa till resultaten i tabellerna och till det ni har sett, hört och frågat om.',
    }),
    ...areas(report.areas),
    section('delaktighet', 'Delaktighet', [
      question(
        'delaktighet',
        'Hur har barn eller elever, vårdnadshavare och personal deltagit i kvalitetsarbetet?',
        `Enligt skollagen 4 kap. 4 § medverkar personalen, och ${report.pupils} och vårdnadshavarna ska få möjlighet att delta. Skriv också vad deras synpunkter har lett till.`,
      ),
    ]),
    development,
  ],
})
