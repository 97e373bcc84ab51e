/** Sending out: who gets what, and when. English has the same, or is no `SendingWords`. */
export const sendingSv = {
  sending: {
    title: (name: string) => `Skicka ut ${name}`,
    lead: 'Välj vilka som ska få dokumentet och när det ska vara klart. Inget skickas förrän du trycker längst ned.',
    who: 'Vilka får det?',
    rulesHelp: 'Välj med regler, och lägg till eller ta bort enheter för hand i listan.',
    schoolForms: 'Skolform',
    grades: 'Årskurs',
    areas: 'Område',
    groups: 'Egen grupp',
    search: 'Sök enhet',
    units: 'Enheter och vad de får',
    unit: 'Enhet',
    area: 'Ligger under',
    gets: 'Får',
    sections: (count: number) => (count === 1 ? '1 avsnitt' : `${count} avsnitt`),
    not: (titles: string) => `inte ${titles}`,
    had: 'har det redan',
    when: 'När?',
    alreadySent: (units: number, deadline: string) =>
      `Redan utskickat till ${units === 1 ? 'en enhet' : `${units} enheter`}, klart senast ${deadline}. De behåller sin dag; dagen nedan gäller dem som kommer till.`,
    times: 'Delar och avsnitt med egna dagar',
    timesHelp:
      'Ett avsnitt kan öppna senare än de andra, och vara klart en egen dag. En dels dagar gäller alla avsnitt i den.',
    section: 'Del eller avsnitt',
    part: (title: string) => `Del: ${title}`,
    opens: 'Öppnar',
    due: 'Klart senast',
    saveTimes: 'Spara dagarna',
    timesSaved: 'Dagarna är sparade.',
    what: 'Vad står det?',
    tryFirst: 'Prova först',
    tryHelp:
      'Du får dokumentet som en skola skulle få det och kan fylla i och lämna in. Bara kvalitetsstrateger ser provet, och inget i det räknas.',
    tryAs: 'Prova som',
    try: 'Prova',
    trying: 'Öppnar provet …',
    summary: (units: number) =>
      units === 0 ? 'Ingen är vald än' : units === 1 ? 'En enhet får dokumentet' : `${units} enheter får dokumentet`,
    nobody: 'Välj vilka som ska få dokumentet överst på sidan.',
    get: (units: number, sections: number) =>
      `${units === 1 ? '1 enhet' : `${units} enheter`} får ${sections === 1 ? 'ett avsnitt' : `${sections} avsnitt`}`,
    andMore: (count: number) => `och ${count} till`,
    send: (units: number) => (units === 1 ? 'Skicka ut till 1 enhet' : `Skicka ut till ${units} enheter`),
  },
}
export type SendingWords = typeof sendingSv
