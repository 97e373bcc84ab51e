import { abuse, agreementReports, curriculum, discrimination, howItWorks, nationalSystem, schoolAct4 } from './laws.ts'
import type { ShelfEntry } from './ShelfEntry.ts'
import { starts } from './starts.ts'

const yearly = 'Årets resultat, analys och utvecklingsområden. Svaren samlas i huvudmannens rapport.'
const ready = (entry: Omit<ShelfEntry, 'group'>): ShelfEntry => ({ group: 'ready', ...entry })

/** Every template of the shelf. What a template holds is loaded when it is taken. */
export const shelf: ShelfEntry[] = [
  ready({
    key: 'kvalitetsrapport-forskola',
    title: 'Kvalitetsrapport för förskolan',
    description: yearly,
    recipients: 'Förskolor',
    basis: [schoolAct4, howItWorks, curriculum('Läroplan för förskolan (Lpfö 18)')],
    load: () => import('./templates/preschoolReport.ts'),
  }),
  ready({
    key: 'kvalitetsrapport-grundskola',
    title: 'Kvalitetsrapport för grundskolan',
    description: yearly,
    recipients: 'Grundskolor, med förskoleklass',
    basis: [
      schoolAct4,
      howItWorks,
      curriculum('Läroplan för grundskolan, förskoleklassen och fritidshemmet (Lgr22), del 2'),
    ],
    load: () => import('./templates/compulsoryReport.ts'),
  }),
  ready({
    key: 'kvalitetsrapport-fritidshem',
    title: 'Kvalitetsrapport för fritidshemmet',
    description: yearly,
    recipients: 'Skolor med fritidshem',
    basis: [
      schoolAct4,
      howItWorks,
      curriculum('Läroplan för grundskolan, förskoleklassen och fritidshemmet (Lgr22), del 4'),
    ],
    load: () => import('./templates/leisureReport.ts'),
  }),
  ready({
    key: 'kvalitetsrapport-gymnasieskola',
    title: 'Kvalitetsrapport för gymnasieskolan',
    description: yearly,
    recipients: 'Gymnasieskolor',
    basis: [schoolAct4, howItWorks, curriculum('Läroplan för gymnasieskolan')],
    load: () => import('./templates/upperSecondaryReport.ts'),
  }),
  ready({
    key: 'kvalitetsrapport-vuxenutbildning',
    title: 'Kvalitetsrapport för vuxenutbildningen',
    description: yearly,
    recipients: 'Kommunal vuxenutbildning',
    basis: [schoolAct4, howItWorks, curriculum('Läroplan för vuxenutbildningen')],
    load: () => import('./templates/adultReport.ts'),
  }),
  ready({
    key: 'plan-mot-krankande-behandling',
    title: 'Plan mot diskriminering och kränkande behandling',
    description: 'Förra årets åtgärder, kartläggning, årets åtgärder och rutiner. Görs varje år.',
    recipients: 'Alla förskolor och skolor',
    basis: [abuse, discrimination],
    load: () => import('./templates/planAgainstAbuse.ts'),
  }),
  ready({
    key: 'huvudmannens-kvalitetsrapport',
    title: 'Huvudmannens kvalitetsrapport',
    description: 'Samlar enheternas svar och ger nämnden underlag för beslut. Skicka den till kommunen själv.',
    recipients: 'Huvudmannen',
    basis: [schoolAct4, howItWorks],
    load: () => import('./templates/authorityReport.ts'),
  }),
  ready({
    key: 'sjalvskattning',
    title: 'Självskattning av nationella kvalitetsområden',
    description: 'Fem områden med påståenden att bedöma, underlag för bedömningen och nästa steg.',
    recipients: 'Alla enheter',
    basis: [nationalSystem, schoolAct4],
    load: () => import('./templates/selfAssessment.ts'),
  }),
  ready({
    key: 'skolverket-slutredovisning',
    title: 'Slutredovisning till Skolverket',
    description: 'Insatser inom Samverkan för bästa skola, mål för mål med grad av måluppfyllelse. Lämnas som Wordfil.',
    recipients: 'Huvudmän och enheter med överenskommelse',
    basis: [agreementReports],
    load: async () => (await import('./templates/agreementReports.ts')).final,
  }),
  ready({
    key: 'skolverket-delredovisning',
    title: 'Delredovisning till Skolverket',
    description: 'Hur långt insatserna har kommit. Samma insatser som i slutredovisningen.',
    recipients: 'Huvudmän och enheter med överenskommelse',
    basis: [agreementReports],
    load: async () => (await import('./templates/agreementReports.ts')).interim,
  }),
  ...starts,
]

export const shelfEntry = (key: string): ShelfEntry | undefined => shelf.find((entry) => entry.key === key)
