import type { Basis } from './ShelfEntry.ts'

const pages = 'https://www.skolverket.se/skolutveckling'

/** What the templates rest on. `unchecked` is shown on the shelf: nobody has compared the words with the source. */
export const schoolAct4: Basis = {
  text: 'Skollagen (2010:800) 4 kap. 3–6 §§: kvalitetsarbetet planeras, följs upp, analyseras och dokumenteras på huvudmannanivå och enhetsnivå',
  url: 'https://www.skolverket.se/regler-och-ansvar/ansvar-i-skolfragor/ansvar-for-systematiskt-kvalitetsarbete',
}
export const howItWorks: Basis = {
  text: 'Skolverket: Systematiskt kvalitetsarbete – så fungerar det. Formen väljer huvudmannen',
  url: `${pages}/kvalitetsarbete/systematiskt-kvalitetsarbete---sa-fungerar-det`,
}
export const nationalSystem: Basis = {
  text: 'Skolverket: Nationellt kvalitetssystem, med målsättningar, delmål, indikatorer och framgångsfaktorer',
  url: `${pages}/nationellt-kvalitetssystem`,
  unchecked:
    'Delmålens och indikatorernas ordalydelse är inte hämtad hit. Jämför områdena med Skolverkets sida innan ni skickar ut.',
}
export const curriculum = (text: string): Basis => ({
  text,
  unchecked:
    'Områdenas namn följer läroplanens rubriker, men paragrafer och ändringar är inte jämförda. Kontrollera gällande lydelse.',
})
export const abuse: Basis = {
  text: 'Skollagen (2010:800) 6 kap. 8 §: varje år en plan mot kränkande behandling, med vad som ska göras under året och hur förra årets åtgärder har genomförts',
}
export const discrimination: Basis = {
  text: 'Diskrimineringslagen (2008:567) 3 kap.: aktiva åtgärder i fyra steg, som dokumenteras',
  unchecked: 'Paragraferna i 3 kap. är inte jämförda med gällande lydelse. Kontrollera före utskick.',
}
export const agreementReports: Basis = {
  text: 'Skolverkets mall för redovisning av insatser inom Samverkan för bästa skola',
  url: `${pages}/leda-och-organisera-skolan/samverkan-for-basta-skola`,
  unchecked:
    'Rubrikerna följer den mall som Skolverket har använt. Om nya omgångar startar, eller mallen har ändrats, är inte känt.',
}
