import { results } from '../parts/results.ts'
import { curriculumAreas } from './curriculumAreas.ts'
import { qualityReport } from './qualityReport.ts'

const help =
  'Fyll i andelen i procent och hur många elever den gäller. Få elever döljs av sig själva i den version som publiceras. Stryk de rader som skolan inte har genom att lämna dem tomma.'

/** A year of a compulsory school, by the parts of its curriculum, with grades in years 6 and 9. */
export const content = qualityReport({
  title: 'Kvalitetsrapport för grundskolan',
  form: 'grundskola',
  pupils: 'eleverna',
  curriculum: 'läroplan för grundskolan, förskoleklassen och fritidshemmet (Lgr22)',
  conditions: {
    rows: [
      'Antal elever',
      'Antal klasser',
      'Antal elever per lärare',
      'Andel lärare med legitimation och behörighet i minst ett ämne (%)',
      'Elevfrånvaro, giltig och ogiltig (%)',
    ],
    look: 'Tänk på elevsammansättning, behöriga lärare, personalomsättning, lokaler och ledning.',
  },
  results: [
    {
      ...results(
        'kunskapsresultat',
        'Kunskapsresultat',
        'Andel elever som har nått betygskriterierna, läsåret {{läsår}}',
        [
          'Åk 3: har nått kriterierna i svenska eller svenska som andraspråk',
          'Åk 3: har nått kriterierna i matematik',
          'Åk 6: lägst betyget E i alla ämnen',
          'Åk 9: lägst betyget E i alla ämnen',
          'Åk 9: behöriga till yrkesprogram',
        ],
        help,
      ),
      showWhen: { schoolForms: ['compulsory'] },
    },
    results(
      'trygghet',
      'Trygghet och studiero',
      'Andel positiva svar i elevenkäten, läsåret {{läsår}}',
      ['Jag känner mig trygg i skolan', 'Jag har studiero på lektionerna', 'Lärarna hjälper mig när jag behöver det'],
      'Skriv andelen positiva svar i er egen enkät eller i Skolenkäten, och hur många som har svarat. Skolenkätens index (0–10) är ett annat mått och ska inte stå här.',
    ),
  ],
  areas: curriculumAreas(
    'Vilka ämnen, årskurser och grupper når längst, och vilka halkar efter? Jämför med förra året, med kommunen och med riket.',
    'Hur fungerar övergångarna mellan stadier och skolor? Hur används studie- och yrkesvägledning, arbetsliv och närsamhälle i undervisningen?',
  ),
})
