/** The shelf of templates, and units and people from a list. English has the same, or is no `StartWords`. */
export const startSv = {
  shelf: {
    open: 'Ta en färdig mall från hyllan',
    title: 'Mallhyllan',
    intro:
      'Färdiga mallar att skicka ut som de är eller ändra först. Den mall du tar blir kommunens egen och öppnas i redigeraren. Hyllan ändras inte av det.',
    groups: { ready: 'Färdiga att skicka ut', start: 'Utgångspunkter från andra' },
    about: {
      ready:
        'Skrivna för alla kommuner. Varje mall säger vilken lag eller källa den vilar på, och vad som inte är kontrollerat.',
      start:
        'Hela dokument som andra huvudmän använder. Byt ut det som gäller just dem. Ord och skalor som behövs läggs till i kommunens inställningar.',
    },
    recipients: 'För',
    basis: 'Vilar på',
    take: 'Använd mallen',
    takeNamed: (title: string) => `Använd mallen ${title}`,
    taking: 'Hämtar mallen …',
    noMunicipality: 'Välj en kommun först.',
  },
  importUnits: {
    open: 'Klistra in en lista med enheter och rektorer',
    title: 'Klistra in enheter och personer',
    intro:
      'Kopiera listan ur Excel, med eller utan rubriker, och klistra in den här. Du ser rad för rad vad det blir innan något sparas. Varje rektor får ett mejl med en inbjudan att välja lösenord.',
    list: 'Lista',
    help: 'Kolumner: namn, slag (till exempel grundskola, förskola, område), årskurser (F–3), rektor, e-post. En sjätte kolumn får säga vilket område enheten ligger under.',
    look: 'Visa vad det blir',
    reading: 'Läser listan …',
    making: 'Lägger in …',
    found: (units: number, people: number) =>
      `${units === 1 ? 'En ny enhet' : `${units} nya enheter`} och ${people === 1 ? 'en ny person' : `${people} nya personer`}. Inget är sparat än.`,
    made: (units: number, people: number) =>
      `Klart. ${units === 1 ? 'En enhet' : `${units} enheter`} och ${people === 1 ? 'en person' : `${people} personer`} är inlagda.`,
    make: 'Lägg in enheter och bjud in personer',
    onward: 'Till startsidan',
    columns: ['Enhet', 'Slag', 'Årskurser', 'Rektor', 'Vad som händer'],
    line: (line: number) => `Rad ${line}`,
    kinds: {
      municipality: 'Kommun',
      division: 'Verksamhet',
      area: 'Område',
      school: 'Skola',
      preschool: 'Förskola',
    },
    unit: { new: 'Ny enhet.', known: 'Enheten finns redan och lämnas som den är.', none: 'Läggs inte in.' },
    person: { new: 'Personen bjuds in.', known: 'Personen finns redan och får enheten.', none: 'Ingen bjuds in.' },
    faults: {
      noName: (_told: string) => 'Raden saknar namn.',
      twice: (told: string) => `${told} står två gånger i listan.`,
      unknownKind: (told: string) =>
        told ? `Slaget ”${told}” känns inte igen. Skriv till exempel grundskola eller förskola.` : 'Raden saknar slag.',
      badGrades: (told: string) => `Årskurserna ”${told}” går inte att läsa. Skriv till exempel F–3 eller 7, 8, 9.`,
      badMail: (told: string) => `”${told}” är inte en e-postadress. Ingen bjuds in.`,
      noMail: (told: string) => `${told} saknar e-postadress och bjuds inte in.`,
      noHead: (told: string) => `${told} saknar namn och bjuds inte in.`,
      noParent: (told: string) => `Området ”${told}” finns inte. Ställ det på en egen rad ovanför.`,
      notMade: (told: string) =>
        `${told} kunde inte läggas in som rektor. Adressen används av någon med en annan roll eller i en annan kommun.`,
    },
    noMunicipality: 'Välj en kommun först.',
  },
}
export type StartWords = typeof startSv
