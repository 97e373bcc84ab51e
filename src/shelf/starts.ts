import type { ShelfEntry } from './ShelfEntry.ts'
import { wordsOfSource } from './wordsOfSource.ts'

type Start = Omit<ShelfEntry, 'group' | 'basis'> & { source: string }
const start = ({ source, ...entry }: Start): ShelfEntry => ({
  ...entry,
  group: 'start',
  basis: [
    {
      text: source,
      unchecked: 'Mallen är byggd efter ett dokument som en annan huvudman har gjort. Byt ut det som gäller just dem.',
    },
  ],
})

/** What others have sent to their schools: whole documents to begin from, and to change. */
export const starts: ShelfEntry[] = [
  start({
    key: 'utgangspunkt-sk-dokument',
    title: 'SK-dokument med målanalys och bilagor',
    description: 'Målanalys, måluppfyllelse per ämne, enkäter, planering för nästa läsår och bilagor.',
    recipients: 'Grundskolor i en större kommun',
    source: 'Huddinge kommun, grundskolans SK-dokument 2022–2023',
    load: async () => {
      const [{ template }, { municipality }, { units }] = await Promise.all([
        import('#seeds/huddinge/template.ts'),
        import('#seeds/huddinge/municipality.ts'),
        import('#seeds/huddinge/units.ts'),
      ])
      return { content: template(1), words: wordsOfSource({ municipality, units }) }
    },
  }),
  start({
    key: 'utgangspunkt-tre-nivaer',
    title: 'Plan för kvalitetsarbete på tre nivåer',
    description: 'En mall för kommun, verksamhet och enhet, med självskattning, statistik, analys och utveckling.',
    recipients: 'Kommun, verksamheter och enheter',
    source: 'Södertälje kommun, plan för systematiskt kvalitetsarbete',
    load: async () => {
      const [{ template }, { municipality }, { units }] = await Promise.all([
        import('#seeds/sodertalje/template.ts'),
        import('#seeds/sodertalje/municipality.ts'),
        import('#seeds/sodertalje/units.ts'),
      ])
      return { content: template, words: wordsOfSource({ municipality, units }) }
    },
  }),
  start({
    key: 'utgangspunkt-arshjul',
    title: 'Plan med årshjul och ansvar',
    description: 'Styrkedja, roller, kalender för året och underlag för analys.',
    recipients: 'Huvudmannen',
    source: 'Svenljunga kommun, plan för systematiskt kvalitetsarbete',
    load: async () => {
      const [{ template }, { municipality }, { units }] = await Promise.all([
        import('#seeds/svenljunga/template.ts'),
        import('#seeds/svenljunga/municipality.ts'),
        import('#seeds/svenljunga/units.ts'),
      ])
      return { content: template, words: wordsOfSource({ municipality, units }) }
    },
  }),
  start({
    key: 'utgangspunkt-resultatrapport',
    title: 'Enhetens resultatrapport',
    description: 'Resultat och kommentarer från varje enhet, som underlag för resultatdagar.',
    recipients: 'Grundskolor',
    source: 'Underlag för resultatdagar 2024',
    load: async () => {
      const [{ reportTemplate }, { municipality }, { units }] = await Promise.all([
        import('#seeds/resultatdagar/reportTemplate.ts'),
        import('#seeds/resultatdagar/municipality.ts'),
        import('#seeds/resultatdagar/units.ts'),
      ])
      return { content: reportTemplate, words: wordsOfSource({ municipality, units }) }
    },
  }),
  start({
    key: 'utgangspunkt-resultatdagar',
    title: 'Bildspel för resultatdagar',
    description: 'Resultat per tema, samlade ur enheternas rapporter. Bilder i formatet 16:9.',
    recipients: 'Huvudmannen',
    source: 'Bildspel för resultatdagar 2024',
    load: async () => {
      const [{ deckTemplate }, { municipality }, { units }] = await Promise.all([
        import('#seeds/resultatdagar/deckTemplate.ts'),
        import('#seeds/resultatdagar/municipality.ts'),
        import('#seeds/resultatdagar/units.ts'),
      ])
      return { content: deckTemplate, words: wordsOfSource({ municipality, units }) }
    },
  }),
]
