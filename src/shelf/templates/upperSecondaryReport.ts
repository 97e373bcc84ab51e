import { results } from '../parts/results.ts'
import { curriculumAreas } from './curriculumAreas.ts'
import { qualityReport } from './qualityReport.ts'

/** A year of an upper secondary school: completion by programme beside the areas of the curriculum. */
export const content = qualityReport({
  title: 'Kvalitetsrapport för gymnasieskolan',
  form: 'gymnasieskola',
  pupils: 'eleverna',
  curriculum: 'läroplan för gymnasieskolan',
  conditions: {
    rows: [
      'Antal elever',
      'Antal elever på introduktionsprogram',
      'Antal elever per lärare',
      'Andel lärare med legitimation och behörighet i minst ett ämne (%)',
      'Elevfrånvaro, giltig och ogiltig (%)',
    ],
    look: 'Tänk på programutbud, sökande och avhopp, behöriga lärare, lokaler och samarbete med arbetslivet.',
  },
  results: [
    results(
      'genomstromning',
      'Genomströmning och examen',
      'Andel elever, läsåret {{läsår}}',
      [
        'Examen inom tre år, högskoleförberedande program',
        'Examen inom tre år, yrkesprogram',
        'Grundläggande behörighet till högskolan',
        'Har gått över från introduktionsprogram till nationellt program',
      ],
      'Fyll i andelen i procent och hur många elever den gäller. Få elever döljs av sig själva i den version som publiceras.',
    ),
  ],
  areas: curriculumAreas(
    'Vilka program, kurser och grupper når längst, och vilka halkar efter? Vad säger orsakerna till avbrott och F-betyg?',
    'Hur fungerar det arbetsplatsförlagda lärandet, studie- och yrkesvägledningen och kontakten med arbetsliv och högskola?',
  ),
})
