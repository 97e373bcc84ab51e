import type { RawBlock, TemplateContent } from '#document/input/input.ts'
import { block, section } from '#seeds/content.ts'
import { libraryKeyOf, question } from '../build.ts'
import { about } from '../parts/about.ts'
import { development } from '../parts/development.ts'
import { front } from '../parts/front.ts'
import { lastYear } from '../parts/lastYear.ts'

/** What the units answered to one of the shelf's questions, gathered by the question's library key. */
const gathered = (key: string, intro: string): RawBlock =>
  block(`alla-${key}`, 'rollUp', {
    source: 'answers',
    sourceKey: libraryKeyOf(key),
    show: 'quotes',
    intro,
    field: 'answer',
  })

export const content: TemplateContent = {
  title: 'Huvudmannens kvalitetsrapport {{läsår}}',
  language: 'sv',
  layout: 'report',
  sections: [
    front('Huvudmannens kvalitetsrapport', 'Läsåret {{läsår}}'),
    about(
      'Om rapporten',
      [
        'Rapporten sammanfattar kvalitetsarbetet på huvudmannanivå under läsåret {{läsår}}. Den bygger på enheternas rapporter, på statistik och på dialoger med rektorerna.',
        'Den ska ge nämnden underlag för beslut: vad resultaten visar, vad de beror på och vad huvudmannen ska göra.',
      ],
      ['skollagen (2010:800) 4 kap. 3 och 6 §§', 'enheternas kvalitetsrapporter för läsåret {{läsår}}'],
    ),
    section('sammanfattning', 'Sammanfattning för nämnden', [
      question(
        'sammanfattning',
        'Vilka är de viktigaste resultaten, orsakerna och förslagen till beslut?',
        'Högst en sida. Den som bara läser detta ska veta vad nämnden behöver ta ställning till.',
      ),
    ]),
    lastYear,
    section('enheternaForutsattningar', 'Förutsättningar', [
      gathered('forutsattningarAnalys', 'Så beskriver enheterna hur förutsättningarna har påverkat resultaten.'),
      question(
        'huvudForutsattningar',
        'Vilka skillnader mellan enheterna behöver huvudmannen göra något åt?',
        'Jämför behörighet, resurser och elevsammansättning.',
      ),
    ]),
    section('enheternaTrygghet', 'Trygghet och studiero', [
      gathered('normerAnalys', 'Enheternas egna analyser av området normer och värden.'),
      question(
        'huvudTrygghet',
        'Vad visar resultaten på huvudmannanivå, och vad beror de på?',
        'Jämför skolformer, områden och år. Säg vilka slutsatser som är säkra och vilka som är antaganden.',
      ),
    ]),
    section('enheternaKunskaper', 'Kunskaper', [
      gathered('kunskaperAnalys', 'Enheternas egna analyser av kunskapsresultaten.'),
      question(
        'huvudKunskaper',
        'Vad visar kunskapsresultaten på huvudmannanivå, och vad beror de på?',
        'Jämför ämnen, kön och enheter, och med riket. Skollagen kräver analys av orsakerna, inte bara en sammanställning.',
      ),
    ]),
    section('enheternaBehov', 'Vad enheterna behöver', [
      gathered('stodFranHuvudman', 'Beslut och resurser som enheterna har bett om.'),
      question(
        'huvudSvar',
        'Hur svarar huvudmannen på behoven?',
        'Skriv vad som beslutas, vad som utreds och vad som inte kan tillgodoses, med skäl.',
      ),
    ]),
    development,
  ],
}
