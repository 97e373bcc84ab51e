import type { Language } from '#document/tree/tree.ts'
import type { SaveStatus } from '../saveQueue/types.ts'
import { pagesSv } from './pages/sv.ts'

const clock = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Stockholm' })
const moment = new Intl.DateTimeFormat('sv-SE', {
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Stockholm',
})
const weekday = new Intl.DateTimeFormat('sv-SE', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
const number = new Intl.NumberFormat('sv-SE')
const list = new Intl.ListFormat('sv')
const changes = (count: number) => (count === 1 ? '1 ändring' : `${count} ändringar`)
const cells = (count: number) => (count === 1 ? '1 cell' : `${count} celler`)
const gapsIn = (count: number) => (count === 1 ? 'en lucka' : `${count} luckor`)
const kept = (status: { waiting: number }) => `${changes(status.waiting)} finns kvar i den här webbläsaren`

/** All that the answering pages say themselves, by the place where it is said. English has the same, or is no `Words`. */
export const sv = {
  ...pagesSv,
  language: 'sv' as Language,
  /** What the server has not said itself: it did not answer, or something on the way to it did. */
  call: {
    unreachable: 'Servern svarar inte. Kontrollera nätet och försök igen. Det du har skrivit är kvar.',
    unknown: 'Något gick fel. Det du har skrivit är kvar. Försök igen om en stund.',
  },

  shell: {
    skip: 'Hoppa till innehållet',
    menu: 'Huvudmeny',
    mine: 'Mina dokument',
    calendar: 'Kalender',
    logOut: 'Logga ut',
    foot: 'Svaren sparas medan du skriver. Kontakta kommunens kvalitetsstrateg om något inte fungerar.',
    here: 'Du är här',
  },
  state: {
    notStarted: 'Ej påbörjat',
    inProgress: 'Pågår',
    handedIn: 'Inlämnat',
    returned: 'Återlämnat för komplettering',
    recalled: 'Återkallat',
    adopted: 'Fastställt',
    published: 'Publicerat',
  },
  gaps: {
    handedIn: (gaps: number) => `Inlämnat med ${gapsIn(gaps)}`,
    later: (state: string, gaps: number) => `${state}, inlämnat med ${gapsIn(gaps)}`,
  },
  sectionStatus: {
    notStarted: 'Ej påbörjad',
    started: 'Pågår',
    ready: 'Klar',
    changed: 'Klar men ändrad',
  },
  deadline: {
    day: (at: number) => weekday.format(at),
    today: (date: string) => `i dag, ${date}`,
    tomorrow: (date: string) => `i morgon, ${date}`,
    inDays: (days: number, date: string) => `om ${days} dagar, ${date}`,
    passed: (date: string) => `gick ut ${date}`,
    due: (when: string) => `Ska vara inlämnat ${when}.`,
    overdue: (date: string) => `Skulle ha varit inlämnat ${date}.`,
  },

  head: {
    returned: 'Dokumentet är återlämnat för komplettering',
    correction: {
      heading: (date: string) => `Frågornas texter är rättade ${date}`,
      answersStand: 'Det ni har svarat står kvar som det är.',
      questions: (date: string) => `Frågorna är ändrade ${date}`,
      answersKept: 'Det ni har svarat står kvar där frågan finns kvar. Titta igenom avsnitten som har ändrats.',
      left: 'Svar på frågor som har tagits bort',
      seen: 'Vi har sett ändringen',
    },
    leftAnswers: {
      heading: 'Svar på frågor som har tagits bort',
      lead: 'De här svaren kommer inte med i dokumentet. De finns kvar här, så att ni kan kopiera det ni vill ha med till en annan fråga.',
    },
    commented: (count: number) => (count === 1 ? 'En fråga har en kommentar, i' : `${count} frågor har kommentarer, i`),
    handedIn: (date: string) => `Dokumentet lämnades in ${date}.`,
    adopted: (by: string, date: string) => `Fastställt av ${by} ${date}`,
    closed: 'Svaren kan läsas men inte ändras.',
    readOnly: 'Du kan läsa dokumentet. Det är enhetens rektor och medarbetare som svarar.',
    readNow: 'Läs dokumentet som det ser ut nu',
    read: 'Läs och ladda ner',
    html: 'Läs på webben',
    pdf: 'Ladda ner PDF',
    docx: 'Ladda ner Word',
    pptx: 'Ladda ner PowerPoint',
  },
  firstDay: {
    heading: 'Kom igång',
    lead: 'Tre steg till ett formulär hos skolorna. Börja med en skola om ni vill prova först.',
    done: 'klart',
    todo: 'återstår',
    units: 'Lägg in skolorna och rektorerna',
    unitsHelp:
      'Klistra in en lista ur Excel. Du ser vad det blir innan något sparas, och rektorerna bjuds in med mejl.',
    unitsAre: (count: number) => (count === 1 ? 'En enhet är inlagd.' : `${count} enheter är inlagda.`),
    paste: 'Klistra in en lista',
    template: 'Välj en mall',
    templateHelp: 'Det finns tre vägar in:',
    templatesAre: (count: number) => (count === 1 ? 'En mall finns.' : `${count} mallar finns.`),
    ways: {
      word: { name: 'Från Word', help: 'Läs in dokumentet ni redan har.' },
      shelf: { name: 'Från hyllan', help: 'Ta en färdig mall, till exempel en kvalitetsrapport.' },
      empty: { name: 'Tom mall', help: 'Bygg en egen från början.' },
    },
    send: 'Skicka ut',
    sendHelp: 'Öppna mallen, fastställ en upplaga och skicka den till skolorna.',
    editionsHelp: 'En upplaga är fastställd. Öppna den och välj vilka skolor som ska få den.',
    openTemplate: 'Öppna mallen',
    openEditions: 'Öppna upplagan',
  },
  word: {
    heading: 'Skriv i Word',
    open: 'Skriv i Word i stället',
    crumb: 'Dokumentet',
    lead: 'Ladda ner formuläret, skriv i Word och lämna in filen här. Det som redan är besvarat följer med.',
    download: 'Ladda ner formuläret (Word)',
    handBack: 'Lämna in filen',
    file: 'Wordfil med svar (.docx)',
    choose: 'Välj fil …',
    reading: 'Läser filen …',
    unsaved: 'Inget är sparat än. Se igenom vad som hittades och spara sedan.',
    found: (answers: number) =>
      answers === 0
        ? 'Filen har inga nya svar.'
        : answers === 1
          ? 'Ett svar i filen är nytt eller ändrat.'
          : `${answers} svar i filen är nya eller ändrade.`,
    same: (count: number) => (count === 1 ? 'Ett ställe är orört.' : `${count} ställen är orörda.`),
    kinds: {
      changed: 'Nya och ändrade svar',
      conflict: 'Ändrat av någon annan sedan filen laddades ner',
      notUnderstood: 'Förstods inte',
      gone: 'Finns inte i filen',
      notAsked: 'Frågas inte längre',
    },
    about: {
      changed: 'De sparas.',
      conflict: 'Det som står i dokumentet ligger kvar. Filens text sparas i historiken.',
      notUnderstood: 'Rätta i filen eller skriv svaret i dokumentet.',
      gone: 'Det som är sparat i dokumentet ligger kvar.',
      notAsked: 'Formuläret har ändrats. Flytta texten för hand om den behövs.',
    },
    theirs: 'I dokumentet står',
    empty: 'tomt',
    save: 'Spara svaren',
    saving: 'Sparar …',
    saved: 'Svaren är sparade.',
    toDocument: 'Till dokumentet',
  },
  tasks: {
    opens: (date: string) => `Öppnar ${date}.`,
    due: (date: string) => `Ska vara klart ${date}.`,
    schoolYear: (year: string) => `läsåret ${year}`,
    letter: 'Brev från förvaltningen',
    left: (count: number) =>
      count === 0 ? 'Alla avsnitt är klara' : count === 1 ? 'Ett avsnitt återstår' : `${count} avsnitt återstår`,
    ready: (ready: number, all: number) => `${ready} av ${all} avsnitt är markerade som klara.`,
    goOn: 'Fortsätt där du var',
    begin: 'Börja',
    review: 'Granska och lämna in',
    toDecide: 'Till luckor och beslut',
    introduction: 'Inledning',
    toRead: 'Att läsa',
  },
  /** Sections that another than the document's own answers. */
  who: {
    parties: {
      unit: 'dem som arbetar på enheten',
      headTeacher: 'enhetens rektor',
      strategist: 'kvalitetsstrategen',
      municipality: 'huvudmannen',
    },
    roles: {
      unit: 'medarbetare',
      staff: 'medarbetare',
      headTeacher: 'rektor',
      strategist: 'kvalitetsstrateg',
      municipality: 'huvudmannen',
      department: 'förvaltningen',
    },
    by: (party: string) => `Avsnittet besvaras av ${party} och lämnas in för sig.`,
    short: (party: string) => `Besvaras av ${party}.`,
    own: 'Det du skriver läser ingen annan förrän du lämnar in.',
    handedIn: (name: string, role: string, date: string) => `Inlämnat av ${name}, ${role}, ${date}.`,
    closed: (date: string) => `Det kunde besvaras till och med ${date}.`,
    after: 'Det besvaras när resten av dokumentet är inlämnat.',
    before: 'Det skulle besvaras innan resten av dokumentet lämnades in.',
    takeBack: 'Ta tillbaka avsnittet',
    heading: 'Att besvara i andras dokument',
    here: 'Det här avsnittet väntar på ditt svar',
    heres: 'De här avsnitten väntar på ditt svar',
    draft: 'Resten av dokumentet är enhetens utkast och går att läsa när det är inlämnat.',
    until: (date: string) => `Senast ${date}.`,
    left: 'De här avsnitten besvaras av andra och är inte inlämnade. Dokumentet går att lämna in ändå; då står det att de inte har svarat.',
  },
  share: {
    heading: 'Vem som läser utkastet',
    own: 'Bara ni som arbetar på enheten. Förvaltningen ser hur långt ni har kommit, men läser dokumentet först när det är inlämnat.',
    shared: 'Ni och förvaltningen. Förvaltningen läser det som står här nu och det ni skriver.',
    share: 'Dela utkastet med förvaltningen',
    unshare: 'Sluta dela utkastet',
    busy: 'Ändrar …',
  },
  draft: {
    heading: 'Enheten arbetar i dokumentet',
    help: 'Det går att läsa när det är inlämnat, eller när enhetens rektor delar utkastet med förvaltningen.',
    state: 'Läge',
    ready: 'Avsnitt markerade som klara',
    saved: 'Senast sparat',
    never: 'Inget är sparat',
    back: 'Till uppföljningen',
  },
  files: {
    faulty: 'Filerna är inte tillgängliga för alla',
    faultyHelp:
      'De filer som skapades senast uppfyller inte lagens krav på tillgänglighet och kan inte fastställas eller publiceras. Rätta detta och ladda ner på nytt:',
    page: (page: number) => `(sidan ${page})`,
    notMade: 'Filen kunde inte tas fram',
    noDocument: 'Dokumentet finns inte',
    notYet: 'Filen finns inte än. Försök igen om en stund.',
    notDrawn: 'Dokumentet kunde inte skapas. Försök igen om en stund.',
    inaccessible: ' (inte tillgänglig)',
  },
  handedInGaps: {
    unmarkedOnly: 'Inlämnat utan luckor, men alla avsnitt är inte markerade som klara',
    despite: 'Rektor lämnade in trots att detta saknas eller avviker:',
    unmarked: 'Inte markerade som klara:',
  },
  nav: {
    sections: 'Dokumentets avsnitt',
    all: 'Alla avsnitt',
    between: 'Föregående och nästa avsnitt',
    next: 'Nästa avsnitt',
    review: 'Granska',
  },
  review: {
    title: 'Granska och lämna in',
    handedIn: 'Dokumentet är inlämnat',
    gaps: (count: number) =>
      count === 0
        ? 'Inga luckor i svaren'
        : count === 1
          ? 'En uppgift saknas eller behöver kontrolleras'
          : `${count} uppgifter saknas eller behöver kontrolleras`,
    noGaps: 'Alla frågor som måste besvaras har svar.',
    unmarked: 'Avsnitt som inte är markerade som klara',
    notYours: 'Det är enhetens rektor som lämnar in dokumentet. Säg till när allt är klart.',
    kept: (count: number) => (count === 1 ? 'Ett svar är inte sparat' : `${count} svar är inte sparade`),
    keptHelp: 'Det finns bara i den här webbläsaren och kommer inte med i dokumentet. Rätta eller töm fälten först.',
    notSent: 'En ändring har inte kommit fram till servern.',
  },
  findings: {
    all: (count: number) => `Visa alla ${count}`,
    rest: (count: number) =>
      count === 1 ? 'Resten: uppgift saknas (1 ruta)' : `Resten: uppgift saknas (${count} rutor)`,
  },
  receipt: {
    heading: 'Kvittens på inlämningen',
    time: 'Inlämnat',
    reference: 'Referens',
    next: 'Vad händer nu?',
    coming:
      'Förvaltningen läser dokumentet. Det fastställs, eller lämnas tillbaka för komplettering; då syns det bland dina dokument. Svaren kan läsas under tiden, men inte ändras.',
    mailed: 'Samma kvittens går med e-post till den som lämnade in.',
  },
  handIn: {
    heading: 'Lämna in',
    help: 'När dokumentet är inlämnat kan svaren läsas men inte ändras. Förvaltningen kan lämna tillbaka det för komplettering.',
    unread: (count: number) =>
      `${count === 1 ? 'Ett svar kan' : `${count} svar kan`} inte läsas. Rätta eller töm det i listan ovan, så går dokumentet att lämna in.`,
    accept: 'Jag har gått igenom listan och lämnar in trots att något saknas eller avviker.',
    sure: 'Jag har läst dokumentet och lämnar in det som rektor.',
    tick: 'Kryssa i det som står ovan för att lämna in.',
    busy: 'Lämnar in…',
    button: 'Lämna in dokumentet',
    unprintable: (count: number) =>
      `${count === 1 ? 'Ett tecken i dokumentet' : `${count} tecken i dokumentet`} kan inte skrivas ut. Rätta det i listan ovan, så går det att lämna in.`,
  },
  decide: {
    returning: 'Lämna tillbaka för komplettering',
    reason: 'Vad behöver kompletteras?',
    return: 'Lämna tillbaka',
    comments: (count: number) =>
      count === 1 ? 'Följer med: en kommentar vid en fråga' : `Följer med: ${count} kommentarer vid frågorna`,
    howToComment:
      'Vill du kommentera en fråga? Öppna avsnittet och skriv vid frågan; det du skriver följer med härifrån.',
    dropComment: (question: string) => `Ta bort kommentaren till ${question}`,
    drop: 'Ta bort',
    adopting: 'Fastställ dokumentet',
    adoptHelp:
      'Beslutet skrivs in i dokumentet där mallen har plats för det, och filerna sparas för arkivet i en intern och en publik version.',
    by: 'Fastställt av',
    role: 'Roll (om det är en person)',
    roleExample: 'Till exempel rektor',
    byExample: 'Till exempel Grundskolenämnden',
    date: 'Datum',
    paragraph: 'Paragraf (om det finns)',
    registryNumber: 'Diarienummer (om det finns)',
    adoptBusy: 'Filerna tas fram och kontrolleras innan beslutet skrivs in. Det kan ta en halv minut.',
    adoptingNow: 'Fastställer…',
    adopt: 'Fastställ',
  },
  publish: {
    heading: 'Publicera på webben',
    help: 'Vem som helst kan läsa den publika versionen. Uppgifter om få elever är dolda i den.',
    ready: 'Filerna är klara.',
    failed: 'Filerna kunde inte tas fram.',
    slow: 'Filerna är inte klara än. Det tar längre tid än vanligt.',
    making: 'Filerna tas fram… Det brukar ta under en minut.',
    slowHelp:
      'Du kan lämna sidan, de görs ändå. Är de inte klara om fem minuter: försök igen, eller kontakta den som sköter systemet.',
    faults: 'De uppfyller inte lagens krav på tillgänglighet:',
    afterFailure:
      'Beslutet står kvar. Försök igen; hjälper det inte behöver den som sköter systemet titta på det som står ovan.',
    reload: 'Läs in sidan igen',
    reloadWhy: 'om en stund för att se om de är klara.',
    noScript: 'Knappen fungerar bara med JavaScript påslaget i webbläsaren.',
    busy: 'Publicerar…',
    button: 'Publicera',
    retry: 'Försök igen',
    adapt: 'Anpassa filerna',
    published: 'Publicerat',
    publishedAt: 'Den publika versionen finns på',
    showsEarlier: (version: number) => `Webben visar version ${version} tills den rättade versionen är publicerad, på`,
    withdrawn: 'Sidan är nertagen från webben',
    personal: 'Titta på det här innan du publicerar',
    personalHelp:
      'Texten kan berätta om enskilda elever. Är det så: öppna dokumentet för rättelse, så får enheten ta bort det.',
  },
  /** Taking a page down, and opening an adopted document for a corrected version. */
  withdraw: {
    heading: 'Ta ner sidan från webben',
    help: 'Sidan försvinner direkt, och den som har adressen får veta att den är borttagen. Dokumentet är fortfarande fastställt och kan publiceras igen.',
    reason: 'Varför tas sidan ner?',
    return: 'Ta ner sidan',
  },
  correct: {
    heading: 'Rätta dokumentet',
    help: 'Enheten får tillbaka dokumentet och lämnar in en rättad version, som fastställs på nytt. Den fastställda versionen och dess filer finns kvar. Är den publicerad visas den på webben tills den rättade publiceras.',
    reason: 'Vad ska rättas?',
    return: 'Öppna för rättelse',
  },
  versions: {
    heading: 'Tidigare versioner',
    version: (version: number) => `Version ${version}`,
    replaced: (by: string, date: string) => `Öppnades för rättelse av ${by} ${date}.`,
    onTheWeb: 'Visas på webben.',
  },
  remind: {
    heading: 'Påminn',
    help: (units: number) =>
      `${units === 1 ? 'En enhet' : `${units} enheter`} har inte lämnat in. Rektor får ett mejl med länk till dokumentet, högst ett om dagen.`,
    helpChosen: (units: number) =>
      `${units === 1 ? 'En av de valda enheterna' : `${units} av de valda enheterna`} har inte lämnat in. Rektor får ett mejl med länk till dokumentet, högst ett om dagen.`,
    message: 'Egna ord (om du vill). De står först i mejlet, före dag och länk.',
    busy: 'Skickar…',
    button: 'Påminn nu',
    buttonChosen: (units: number) => (units === 1 ? 'Påminn den valda' : `Påminn de ${units} valda`),
    nobody: 'Alla dokument är inlämnade, så ingen behövde påminnas.',
    already: 'Ingen påminnelse skickades: de som ska lämna in har redan påmints i dag, eller så saknas rektor.',
    sent: (mails: number, units: number) =>
      `${mails} mejl skickades, till ${units === 1 ? 'en enhet' : `${units} enheter`}.`,
    rest: (units: number) =>
      `${units === 1 ? 'En enhet' : `${units} enheter`} har redan påmints i dag, eller saknar rektor.`,
  },
  zip: {
    heading: 'Hämta alla som ZIP',
    help: (documents: number) =>
      documents === 0
        ? 'När någon har lämnat in kan du hämta dokumenten som PDF och Word i en ZIP-fil.'
        : `${documents === 1 ? 'Ett dokument är inlämnat' : `${documents} dokument är inlämnade`}. ZIP-filen innehåller dem som PDF och Word, med en lista över innehåll och kontrollsummor. Du kan lämna sidan medan filerna tas fram.`,
    version: 'Version',
    versions: { internal: 'Intern, med alla uppgifter', public: 'Publik, där uppgifter om få elever är dolda' },
    progress: 'Dokument som är klara',
    making: (made: number, total: number) =>
      total === 0 ? 'Börjar strax …' : `${made} av ${total} dokument är klara …`,
    ready: (documents: number, at: number) =>
      `Klar ${moment.format(at)}, med ${documents === 1 ? 'ett dokument' : `${documents} dokument`}.`,
    stopped: (made: number, total: number) => `Stannade efter ${made} av ${total} dokument. Det som är gjort är kvar.`,
    failed: (documents: number) =>
      `${documents === 1 ? 'Ett dokument' : `${documents} dokument`} kunde inte tas med. De står också i listan i ZIP-filen.`,
    make: 'Gör ZIP-fil',
    goOn: 'Fortsätt',
    again: 'Gör om',
    download: 'Hämta ZIP-filen',
  },

  saving: (status: SaveStatus): string => {
    switch (status.kind) {
      case 'idle':
        return 'Dina svar sparas medan du skriver'
      case 'saving':
        return 'Ändringar sparas…'
      case 'saved':
        return `Alla ändringar sparade ${clock.format(status.at)}`
      case 'retrying':
        return `Inte sparat – försöker igen. ${changes(status.waiting)} finns i den här webbläsaren så länge.`
      case 'offline':
        return `Du är offline – ${changes(status.waiting)} finns bara i den här webbläsaren`
      case 'signedOut':
        return `${status.other ? 'Någon annan har loggat in i den här webbläsaren.' : 'Du har loggats ut.'} ${kept(status)} och sparas när du har loggat in igen.`
      case 'closed':
        return `${status.message} ${kept(status)}.`
      case 'refused':
        return `Inte sparat: ${status.message} ${kept(status)}.`
      case 'conflict':
        return 'Någon annan har ändrat samma svar. Välj text där det är markerat.'
    }
  },
  outbox: {
    label: 'Det som väntar på att sparas',
    waiting: (count: number) => `${changes(count)} från tidigare har inte kommit fram till servern än.`,
    sending: (count: number) => `${changes(count)} från tidigare skickas…`,
    sent: 'Det som väntade är sparat.',
    conflict: (count: number) => `${changes(count)} från tidigare krockar med en annan text.`,
    stuck: (count: number) =>
      count === 1 ? 'En text kan inte sparas i dokumentet.' : `${count} texter kan inte sparas i dokumentet.`,
    unread: (count: number) => `${count === 1 ? 'Ett fält' : `${count} fält`} innehåller text som inte kunde läsas.`,
    open: 'Öppna avsnittet',
    tryNow: 'Försök nu',
    atLogin: (count: number) =>
      `I den här webbläsaren väntar ${changes(count)} på att sparas. De skickas när den som skrev dem har loggat in.`,
  },
  stuck: {
    heading: 'Text som inte kan sparas',
    help: 'Texten finns bara i den här webbläsaren. Kopiera den om du vill ha den kvar, till exempel till ett annat svar, och ta sedan bort den här.',
    untitled: 'En fråga i dokumentet',
    text: (title: string) => `Det du skrev: ${title}`,
    emptied: '(svaret tömdes)',
    copy: 'Kopiera',
    copied: 'Texten är kopierad.',
    selected: 'Texten är markerad: kopiera med Ctrl + C.',
    remove: 'Ta bort',
    sure: 'Ta bort texten för gott',
    keep: 'Behåll den',
    of: (title: string) => ` svaret på ${title}`,
  },
  unreadable: {
    heading: 'Något som är sparat går inte att läsa',
    help: 'Det visas här som det är lagrat. Svara på nytt i rutan, eller töm det.',
    noPlace: (place: string) => `Uppgiften ${place}`,
    empty: 'Töm',
    emptied: 'Tömt. Det som stod här finns kvar i historiken.',
    failed: 'Det gick inte att tömma nu. Försök igen om en stund.',
  },
  saveBar: {
    tryNow: 'Försök nu',
    showField: 'Visa fältet',
    logIn: 'Logga in igen (nytt fönster)',
    notAllSaved: 'Alla svar är inte sparade än. Vänta tills de är sparade och försök igen.',
    ready: 'Avsnittet är klart.',
    readyWithGaps: 'Avsnittet är markerat som klart, men något återstår att se över.',
    notReady: 'Avsnittet är inte längre markerat som klart.',
    mark: 'Markera som klar',
    unmark: 'Ångra klarmarkering',
    handIn: 'Lämna in avsnittet',
    gapsThenAgain: 'Något saknas. Komplettera, eller tryck en gång till för att lämna in ändå.',
    findings: (count: number) =>
      count === 1 ? 'En sak att se över i avsnittet' : `${count} saker att se över i avsnittet`,
    unread: (count: number) => (count === 1 ? 'Ett svar behöver rättas.' : `${count} svar behöver rättas.`),
  },
  item: {
    comment: 'Kommentar från förvaltningen',
    toComment: 'Kommentera frågan',
    commentHelp:
      'Skolan ser kommentaren här när du lämnar tillbaka dokumentet. Tills dess finns den bara i din webbläsare.',
    guidance: 'Stöd och instruktioner',
    guidanceTo: (name: string) => `till ${name}`,
    section: 'avsnittet',
    question: 'frågan',
    optional: '(frivillig)',
    writing: (names: string[]) => `${list.format(names)} skriver här`,
    previous: (year: string) => `Förra årets svar (${year})`,
    noPrevious: (year: string) => `Det finns inga svar från ${year} på frågorna här.`,
    noEarlier: 'Skolan har inte svarat på mallens frågor något tidigare år.',
    previousTaken: (year: string) => `Svaret från ${year} är infört. Gå igenom det, så att det stämmer i år.`,
    undo: 'Ångra',
    undoPrevious: (label: string) => `förra årets svar på ${label}`,
    takePrevious: 'Använd förra årets svar',
    takePreviousOf: (label: string) => `på ${label}`,
  },

  history: {
    heading: 'Tidigare versioner',
    of: (name: string) => `av ${name}`,
    loading: 'Hämtar…',
    none: 'Här har ingenting skrivits än.',
    failed: 'De tidigare versionerna kunde inte hämtas. Stäng och öppna igen.',
    written: (at: Date, by: string) => `${moment.format(at)}, ${by}`,
    someone: 'någon som inte längre har ett konto',
    now: 'Det här gäller nu.',
    emptied: 'Svaret togs bort.',
    before: 'Före:',
    lost: 'Kom inte med: en annan text valdes.',
    gone: 'Raden är borttagen.',
    use: 'Använd den här versionen',
    putBack: 'Ta tillbaka raden med den här texten',
    used: 'Versionen är införd. Det som stod här förut finns kvar bland de tidigare.',
  },

  field: {
    none: 'Inget svar',
    missing: 'Saknas: ',
    check: 'Kontrollera: ',
    choose: 'Välj…',
    clear: 'Ta bort valet',
    goneOption: (value: string) => `${value} (finns inte bland svaren)`,
    goneLevel: (value: string) => `${value} (finns inte i skalan)`,
    dayExample: 'ÅÅÅÅ-MM-DD',
    calendar: 'Välj i kalendern',
    changeSign: 'Byt tecken',
    person: 'Namn, roll',
    tooLow: (min: string) => `Lägre än väntat (minst ${min}). Stämmer det?`,
    tooHigh: (max: string) => `Högre än väntat (högst ${max}). Stämmer det?`,
    wordCount: (count: number) => `${number.format(count)} ord`,
    length: (length: number, max: number) => `${number.format(length)} av högst ${number.format(max)} tecken`,
    overLength: (length: number, max: number) =>
      `${number.format(length)} av högst ${number.format(max)} tecken: ${number.format(length - max)} för mycket. Allt sparas, men korta texten före inlämning.`,
    over: (by: number) => `${number.format(by)} tecken för långt.`,
  },
  period: {
    precision: 'Anges som',
    day: 'Datum',
    week: 'Vecka',
    month: 'Månad',
    term: 'Termin',
    year: 'År',
    spring: 'Vårterminen',
    autumn: 'Höstterminen',
    from: 'Från',
    to: 'Till (om det är en period)',
  },
  conflict: {
    label: (field: string) => `Två versioner av ${field}`,
    whatBy: (by: string | undefined) => `${by ?? 'Någon annan'} har ändrat samma svar medan du skrev.`,
    ownWhat: 'Du har själv ändrat samma svar i ett annat fönster eller på en annan dator.',
    choose:
      'Välj vilken text som ska gälla. Inget är borttaget innan du har valt, och den andra texten finns kvar under ”Tidigare versioner”.',
    mine: 'Din text',
    theirs: 'Den andras text',
    theirsBy: (by: string) => `Text av ${by}`,
    ownOther: 'Din text därifrån',
    joined: 'Hoplagt',
    marks: 'Understruket finns inte i din text, överstruket finns bara i din.',
    useOwnOther: 'Använd den',
    keepMine: 'Behåll min',
    useTheirs: 'Använd den andras',
    join: 'Lägg ihop båda',
  },
  records: {
    up: 'Flytta upp',
    down: 'Flytta ned',
    remove: 'Ta bort',
    undo: 'Ångra',
    added: (name: string) => `${name} är tillagd.`,
    moved: (place: number, all: number) => `Flyttad till plats ${place} av ${all}.`,
    removed: (name: string) => `${name} är borttagen.`,
    orphaned: 'Finns inte längre i underlaget. Ditt svar är kvar och kommer med i dokumentet.',
    count: (count: number) => (count === 0 ? '(inget tillagt)' : `(${count} st)`),
    offers: 'Kan tas över som utgångspunkt:',
    take: 'Ta över',
    full: (max: number) => `Högst ${max} får plats.`,
  },
  table: {
    orphaned: 'Finns inte längre i underlaget. Ditt svar är kvar.',
    source: (source: string) => `(källa: ${source})`,
    fetched: (source: string) => `Hämtat från ${source}`,
    fetchedValue: (value: string) => `Hämtat värde: ${value}`,
    numberHint:
      'Skriv tal med komma. Skriv . om uppgift saknas, .. vid sekretess, – om det inte är aktuellt och ~100 för nära 100 procent. Du kan klistra in celler från Excel.',
    givenFrom: (sources: string) => `Grå celler är ifyllda i förväg. Källa: ${sources}.`,
    fetchedFrom: (sources: string) => `Blå siffror är hämtade från ${sources} och gäller som svar.`,
    overwrite: 'Skriv ett annat värde om de är fel; töm rutan för att gå tillbaka till det hämtade.',
    columns: 'Om kolumnerna',
    columnsAndRows: 'Om kolumner och rader',
  },
  paste: {
    title: (name: string) => `Klistra in i ${name}`,
    preview: 'Så här blir det',
    document: 'Det du kopierade är ett dokument med text runt en tabell. Här klistras bara tabellen in.',
    fills: (count: number) =>
      count === 0 ? 'Ingenting av det du kopierade får plats här.' : `${cells(count)} fylls i.`,
    alike: (count: number) => `${cells(count)} har redan det värdet.`,
    adds: (count: number) => (count === 1 ? 'En rad läggs till.' : `${count} rader läggs till.`),
    replaces: (count: number) => `${cells(count)} ersätter det som står där.`,
    faults: (count: number) => `${cells(count)} kan inte läsas: texten står kvar och markeras.`,
    firstRow: 'Första raden',
    firstColumn: 'Första kolumnen',
    ask: (what: string) => `${what} finns inte i tabellen. Vad är den?`,
    headingsMatched: 'Rubriker. De paras ihop med tabellens kolumner.',
    namesMatched: 'Radernas namn. De paras ihop med tabellens rader.',
    areHeadings: 'Rubriker, som inte ska klistras in',
    areNames: 'Radernas namn, som inte ska klistras in',
    areValues: 'Svar',
    leftOut: 'Det här kommer inte med',
    left: {
      above: (_: string, count: number) =>
        count === 1 ? 'En rad text ovanför rubrikerna.' : `${count} rader text ovanför rubrikerna.`,
      given: (_: string, count: number) => `${cells(count)} som är ifyllda i förväg ändras inte.`,
      beyond: (_: string, count: number) => `${cells(count)} får inte plats i tabellen.`,
      noColumn: (name: string, count: number) => `Kolumnen ”${name}” finns inte här (${cells(count)}).`,
      noRow: (name: string, count: number) => `Raden ”${name}” finns inte här (${cells(count)}).`,
      noText: (name: string, count: number) => `”${name}” fylls i för hand (${cells(count)}).`,
    },
    andMore: (count: number) => `Och ${count} till.`,
    moreRows: (count: number) => `Och ${count} rader till.`,
    unread: 'kan inte läsas',
    emptied: '(töms)',
    instead: (value: string) => ` i stället för ${value}`,
    confirm: 'Klistra in',
    asText: 'Som text i rutan',
    cancel: 'Avbryt',
    pasted: (count: number) => `${cells(count)} inklistrade.`,
    wrong: (count: number) => `${cells(count)} kunde inte läsas och är markerade.`,
    dropped: (count: number) => `${cells(count)} kom inte med.`,
    copied: (count: number) => `${cells(count)} kopierade.`,
    filled: (count: number) => `${cells(count)} ifyllda nedåt.`,
    cleared: (count: number) => `${cells(count)} tömda.`,
    undo: 'Ångra',
    redo: 'Gör om',
    undone: 'Ändringen är ångrad.',
    redone: 'Ändringen är gjord igen.',
    keptSince: (count: number) => `${cells(count)} som ändrats sedan dess lämnades som de är.`,
  },
  richText: {
    loading: 'Textrutan laddas…',
    toolbar: 'Textformat',
    bold: 'Fet',
    boldSign: 'F',
    italic: 'Kursiv',
    italicSign: 'K',
    bullets: 'Punktlista',
    numbers: 'Numrerad lista',
    link: 'Länk',
    linkHelp: 'Markera först de ord som ska bli länk, om du inte redan har gjort det.',
    address: 'Webbadress eller e-postadress',
    noAddress: 'Det ser inte ut som en adress. Skriv till exempel https://www.skolverket.se eller namn@kommun.se.',
    saveLink: 'Spara länken',
    removeLink: 'Ta bort länken',
    cancel: 'Avbryt',
    linkRemoved:
      'En länk togs bort: bara webbadresser (https://) och e-postadresser går att länka till. Texten är kvar.',
    deeper: 'Gör till underpunkt (Alt + Skift + högerpil)',
    out: 'Flytta ut punkten (Alt + Skift + vänsterpil)',
    left: {
      pictures: 'bilder',
      grid: 'tabellens rutnät',
      struck: 'genomstrykningar (de strukna orden är kvar, ta bort dem om de inte ska med)',
      underlined: 'understrykningar',
      deleted: 'text som är borttagen med spårade ändringar',
      comments: 'kommentarer',
    },
    leftOut: (what: string[]) =>
      `Texten är inklistrad. Följande kunde inte tas med: ${new Intl.ListFormat('sv').format(what)}.`,
    pictureAlone: 'Bilden kunde inte tas med: här ryms bara text.',
  },
}
export type Words = typeof sv
