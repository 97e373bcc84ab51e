import type { Party } from '#document/input/parties.ts'
import { formatDate, formatSchoolYear } from '#document/text/swedish.ts'
import type { DocumentState } from '#load/loadDocument.ts'
import type { WordFault } from '#word/WordError.ts'
import { tellFault } from '../../template/tellFault.ts'
import { disclosureLines } from './disclosureLines.ts'
import { faultLines } from './faultLines.ts'
import { issuesIn } from './issuesIn.ts'
import { placesOf } from './placesOf.ts'
import type { Act } from './Refusals.ts'
import type { Sentences } from './Sentences.ts'

/** What a refusal is called in each language: one sentence for each code, with its details in it and what to do. */
const states: Record<DocumentState, string> = {
  notStarted: 'inte påbörjat',
  inProgress: 'under arbete',
  handedIn: 'inlämnat',
  returned: 'återlämnat',
  recalled: 'återkallat',
  adopted: 'fastställt',
  published: 'publicerat',
}
const acts: Record<Act, string> = {
  change: 'ändras',
  handIn: 'lämnas in',
  return: 'återlämnas',
  adopt: 'fastställas',
  publish: 'publiceras',
  makeFiles: 'framställas',
  withdraw: 'tas ner',
  correct: 'rättas',
  recall: 'återkallas',
  quote: 'citeras',
}
const answerers: Record<Party, string> = {
  unit: 'dem som arbetar på enheten',
  headTeacher: 'enhetens rektor',
  strategist: 'kvalitetsstrategen',
  municipality: 'huvudmannen',
}
const faultyFile = (act: Act) => (details: Parameters<typeof faultLines>[0]) =>
  [
    `Dokumentet kan inte ${acts[act]}, för filerna uppfyller inte lagens krav på tillgänglighet. Rätta detta först:`,
    ...faultLines(details, { page: (page) => `(sidan ${page})`, more: (count) => `och ${count} till.` }),
  ].join('\n')

const wordFaults: Record<WordFault, string> = {
  notWord: 'Filen är inte en Wordfil (.docx). Spara den som Word-dokument och försök igen.',
  locked: 'Filen har lösenord. Ta bort lösenordet i Word, spara och försök igen.',
  macros: 'Filen innehåller makron. Spara den som vanligt Word-dokument (.docx) och försök igen.',
  tooLarge: 'Filen blir för stor när den packas upp. Ta bort stora bilder och försök igen.',
  tooDeep: 'Filen har för många tabeller i varandra. Ladda ner formuläret på nytt och flytta över svaren.',
  broken: 'Filen går inte att läsa. Öppna den i Word, spara den på nytt och försök igen.',
}

export const sv: Sentences = {
  'INVALID/arguments': ({ issues }) => `Uppgifterna kan inte tas emot (${issuesIn(issues, 'anropet')}).`,
  'INVALID/answer': ({ issues }) =>
    issues.some(({ most }) => most !== undefined)
      ? 'Svaret är för långt för att sparas. Korta det där det är markerat; det du har skrivit finns kvar.'
      : 'Svaret passar inte frågan och sparades inte. Läs in sidan igen och skriv om det; det du har skrivit finns kvar tills dess.',
  'INVALID/settings': ({ fault }) =>
    `Svaret sparades inte, för frågan är felinställd i mallen: ${fault} Be kommunens kvalitetsstrateg rätta den.`,
  'INVALID/decidedBeforeHandIn': ({ date, handedIn }) =>
    `Datumet ${formatDate(date)} ligger före inlämningen, som gjordes ${formatDate(handedIn)}. Det som inte är inlämnat kan inte fastställas. Skriv den dag då beslutet fattades.`,
  'INVALID/decidedAhead': ({ date }) =>
    `Datumet ${formatDate(date)} har inte varit än. Skriv den dag då beslutet fattades, tidigast när det är fattat.`,
  'INVALID/quoteElsewhere':
    'Ett citat är ord för ord vad skolan har skrivit, och det här står inte i svaret. Markera en bit av svaret igen.',
  'INVALID/unitsElsewhere': ({ unitIds }) =>
    `${unitIds.length} av enheterna finns inte i kommunen. Välj enheterna på nytt.`,
  'INVALID/unitsClosed': ({ names }) =>
    `${names.join(', ')} är ${names.length === 1 ? 'nedlagd' : 'nedlagda'}. Ta bort ${names.length === 1 ? 'enheten' : 'enheterna'} ur urvalet och skicka igen.`,
  'INVALID/otherBlockType':
    'Den nya versionen är av en annan blocktyp, så svaren skulle inte passa. Infoga den som ett nytt block i stället.',
  'INVALID/nothingToCorrect':
    'Den senaste upplagan av mallen säger samma sak. Rätta texterna i mallen, fastställ en upplaga och försök igen.',
  'INVALID/oldPassword': 'Ditt nuvarande lösenord stämmer inte. Försök igen.',
  'INVALID/passwordShort': 'Lösenordet är för kort: skriv minst 12 tecken. Några ord i rad är lätta att minnas.',
  'INVALID/passwordLong': 'Lösenordet är för långt: skriv högst 200 tecken.',
  'INVALID/passwordCommon':
    'Lösenordet är för lätt att gissa. Välj något ovanligare, till exempel fyra ord som inte hör ihop.',
  'INVALID/email': 'E-postadressen kan inte användas. Kontrollera att den är rätt skriven.',
  'INVALID/code': 'Engångskoden stämmer inte, eller så är den använd. Vänta på nästa kod i appen och försök igen.',
  'INVALID/hasSecondStep': 'En app är redan kopplad till kontot. Koppla bort den på sidan Mitt konto först.',
  'INVALID/wordFile': ({ fault }) => wordFaults[fault],
  'INVALID/wordWithoutForm':
    'I filen finns inget formulär härifrån. Ladda ner formuläret som Word på dokumentets sida, skriv i det och lämna in den filen.',
  'INVALID/wordElsewhere': ({ unit, title }) =>
    `Filen hör till ”${title}” för ${unit}. Lämna in den på det dokumentets sida.`,
  'INVALID/fileEmpty': ({ name }) =>
    `Filen ”${name}” är tom. Spara den på nytt i programmet den kommer från och försök igen.`,
  'INVALID/fileUnreadable': ({ name }) =>
    `Filen ”${name}” går inte att läsa. Spara den som Excel-arbetsbok (.xlsx) eller CSV och försök igen.`,
  'INVALID/fileOld': ({ name }) =>
    `Filen ”${name}” är i Excels gamla format eller skyddad med lösenord. Öppna den, ta bort lösenordet, spara som Excel-arbetsbok (.xlsx) och försök igen.`,
  'INVALID/fileRows': ({ rows }) =>
    `Filen har fler än ${rows.toLocaleString('sv-SE')} rader och läses inte in. Ta bort de rader som inte behövs, eller dela den i flera filer.`,
  'INVALID/fileNoTable': ({ name, sheets }) =>
    `I ”${name}” finns ingen rad med både namn och siffror.${sheets.length > 1 ? ` Filen har bladen ${sheets.join(', ')}; välj ett annat.` : ' Välj en annan fil.'}`,
  'INVALID/figures': ({ faults }) => `Siffrorna sparades inte. ${faults.join(' ')}`,
  'INVALID/source': ({ source, answer }) =>
    `${source} svarar med något annat än väntat (${answer}). Inget har ändrats. Kontrollera måttets kod, eller läs in en fil i stället.`,
  'INVALID/webhookAddress':
    'Adressen ska börja med https:// och leda till ett system utanför den här servern och dess nät. Ligger systemet inåt behöver den som sköter servern tillåta det.',
  'INVALID/keyExpiry': 'Välj en sista dag från i dag till högst två år framåt.',
  'INVALID/unreadable': 'Anropet går inte att läsa. Läs in sidan igen.',
  TOO_LARGE: ({ megabytes }) =>
    `Det som skickades är för stort för att sparas: högst ${megabytes} MB får plats. Dela upp det och försök igen.`,

  'NOT_FOUND/document': 'Dokumentet finns inte, eller så hör det inte till dig.',
  'NOT_FOUND/documentGone': 'Dokumentet finns inte längre.',
  'NOT_FOUND/documentTemplate': 'Dokumentets mall finns inte längre. Kontakta den som sköter systemet.',
  'NOT_FOUND/section': 'Avsnittet finns inte i det här dokumentet. Läs in sidan igen.',
  'NOT_FOUND/question':
    'Frågan finns inte i det här dokumentet. Det du skrev ligger kvar i din webbläsare, så att du kan kopiera det.',
  'NOT_FOUND/noUnits': 'Kommunen har inga enheter än. Lägg upp en skola under Enheter, så visas mallen för den.',
  'NOT_FOUND/person': 'Personen finns inte, eller hör inte till din kommun.',
  'NOT_FOUND/unit': 'Enheten finns inte. Välj en annan enhet.',
  'NOT_FOUND/template': 'Mallen finns inte, eller så hör den inte till din kommun.',
  'NOT_FOUND/templateSection': 'Avsnittet finns inte i mallen. Spara mallen, läs in sidan igen och försök på nytt.',
  'NOT_FOUND/templateBlock': 'Blocket finns inte i mallen. Spara mallen, läs in sidan igen och försök på nytt.',
  'NOT_FOUND/edition': 'Upplagan finns inte, eller så hör den inte till din kommun.',
  'NOT_FOUND/editionContent': 'Upplagans innehåll finns inte.',
  'NOT_FOUND/distribution': 'Utskicket finns inte, eller så hör det inte till din kommun.',
  'NOT_FOUND/webhook': 'Webhooken eller anropet finns inte, eller hör till en annan kommun.',
  'NOT_FOUND/apiKey': 'Nyckeln finns inte, eller hör till en annan kommun.',
  'NOT_FOUND/operation': 'Det finns inget sådant anrop. Anropen står i beskrivningen, /api/v1/openapi.json.',
  'NOT_FOUND/delivery': 'Arkivpaketet finns inte, eller hör till en annan kommun.',
  'NOT_FOUND/municipality': 'Kommunen finns inte, eller så är du inte kvalitetsstrateg där.',
  'NOT_FOUND/shelf': 'Mallen finns inte på hyllan. Ladda om sidan och välj en annan.',
  'NOT_FOUND/libraryBlock': 'Blocket finns inte i biblioteket, eller så hör det till en annan kommun.',
  'NOT_FOUND/libraryBlockGone': 'Blocket finns inte längre i biblioteket. Blocket i mallen står kvar.',
  'NOT_FOUND/import': 'Inläsningen finns inte, eller så hör den inte till din kommun.',
  'NOT_FOUND/focusArea': 'Området finns inte. Välj ett annat område.',

  'FORBIDDEN/read':
    'Enheten arbetar i dokumentet. Det går att läsa när det är inlämnat, eller när enhetens rektor delar utkastet.',
  'FORBIDDEN/answer': 'Du får läsa dokumentet men inte svara i det. Det gör de som arbetar på enheten.',
  'FORBIDDEN/otherParty': ({ party }) =>
    `Avsnittet besvaras av ${answerers[party]}, så du kan läsa men inte skriva i det.`,
  'FORBIDDEN/handIn': 'Det är enhetens rektor som lämnar in dokumentet.',
  'FORBIDDEN/share': 'Det är enhetens rektor som delar utkastet.',
  'FORBIDDEN/scope': ({ scope }) =>
    `Nyckeln får inte göra detta. Det kräver behörigheten ${scope}; be kommunen om en nyckel som har den.`,
  'FORBIDDEN/decide': 'Det är kommunens kvalitetsstrateg som gör detta.',

  CONFLICT: 'Någon annan har ändrat på samma ställe. Välj vilken text som ska gälla.',
  'WRONG_STATE/document': ({ state, act }) =>
    `Dokumentet är ${states[state]} och kan inte ${acts[act]}. Läs in sidan igen.`,
  'WRONG_STATE/notOpen': ({ opens }) =>
    `Avsnittet öppnar ${formatDate(opens)}. Det du har skrivit finns kvar i din webbläsare till dess.`,
  'WRONG_STATE/windowClosed': ({ due }) =>
    `Avsnittet kunde besvaras till och med ${formatDate(due)}. Be kommunens kvalitetsstrateg flytta dagen om det behövs; det du har skrivit finns kvar i din webbläsare.`,
  'WRONG_STATE/turn': ({ when }) =>
    when === 'after'
      ? 'Avsnittet besvaras när resten av dokumentet är inlämnat. Försök igen då.'
      : 'Avsnittet skulle besvaras innan resten av dokumentet lämnades in, och kan inte ändras nu.',
  'WRONG_STATE/sectionHandedIn':
    'Avsnittet är inlämnat och kan inte ändras. Läs in sidan igen; den som lämnade in kan ta tillbaka det.',
  'WRONG_STATE/webhook': 'Webhooken är avslutad, så inget mer skickas. Gör en ny.',
  'WRONG_STATE/trial': 'Dokumentet är ett prov och kan inte fastställas. Skicka ut mallen till skolorna i stället.',
  'WRONG_STATE/distributionClosed': 'Utskicket är avslutat, så ingen påminns.',
  'WRONG_STATE/noDeadline': 'Utskicket har ingen sista dag. Skriv den i utskicket och försök igen.',
  'WRONG_STATE/noMailServer':
    'Servern kan inte skicka mejl. Be den som sköter systemet att ange en mejlserver (SMTP_URL).',
  'WRONG_STATE/noAddress':
    'Servern vet inte sin egen adress, så länkarna i dokument och mejl skulle inte fungera. Inget har ändrats. Be den som sköter systemet att ange adressen (SERVER_URL).',
  'WRONG_STATE/alreadyCorrected': ({ number }) =>
    `Utskicket är redan rättat och följer upplaga ${number}. Öppna den och rätta där.`,
  'WRONG_STATE/figuresLocked': ({ figures }) =>
    `Siffrorna är låsta, för skolorna har börjat svara: ${figures.join(', ')}. Lås upp dem och skriv varför, om något är fel.`,
  'WRONG_STATE/nextYearSent': ({ schoolYear }) =>
    `Läsåret ${formatSchoolYear(schoolYear)} kan inte ångras: något är redan utskickat. Ta bort det som inte behövs för hand.`,
  'WRONG_STATE/import': ({ state }) =>
    state === 'undone'
      ? 'Inläsningen är redan ångrad.'
      : 'Inläsningen är inte klar än. Vänta tills den är det och försök igen.',
  'WRONG_STATE/package':
    'ZIP-filen är inte klar, eller så är några av dess filer borttagna. Gå till utskicket, välj ”Gör ZIP-fil” och hämta den när den är klar.',
  'WRONG_STATE/packageTooLarge':
    'Dokumenten är tillsammans större än de 4 GB som en ZIP-fil rymmer. Hämta dem från varje dokuments sida i stället.',
  'WRONG_STATE/deliveryGone':
    'Något av paketets dokument är gallrat eller saknar sina filer. Gör ett nytt paket av det som finns.',
  'WRONG_STATE/nothingToDeliver':
    'Inget av det valda är fastställt med sina filer framställda. Fastställ dokumenten först, eller välj andra.',
  'STALE/import':
    'Siffrorna har ändrats sedan förhandsgranskningen gjordes. Inget är sparat. Granska på nytt och bekräfta sedan.',
  'INVALID/unitChange': ({ fault }) =>
    ({
      itself: 'En enhet kan inte slås ihop med sig själv. Välj en annan enhet.',
      otherKind: 'Enheten slås ihop med en av samma slag. Välj en annan enhet.',
      below: 'En enhet kan inte ligga under sig själv. Välj en annan överordnad enhet.',
      date: 'Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2026-06-30.',
    })[fault],
  STALE:
    'Mallen har sparats någon annanstans sedan du öppnade den. Läs in sidan igen och se efter att den är som den ska.',
  STATE_MOVED:
    'Dokumentet lämnades in medan du skrev. Din text finns kvar under ”Tidigare versioner” och kommer med om dokumentet återlämnas.',

  GAPS: ({ findings }) =>
    `${findings.length === 1 ? 'En uppgift' : `${findings.length} uppgifter`} saknas eller behöver kontrolleras. Gå igenom listan, eller lämna in ändå.`,
  UNREAD: ({ findings: { length } }) =>
    `${length === 1 ? 'Ett svar' : `${length} svar`} kan inte läsas. Rätta eller töm det som är markerat, och lämna in sedan.`,
  UNPRINTABLE: ({ findings: [first, ...rest] }) =>
    `Dokumentet kan inte lämnas in än: ${first?.message ?? ''}${rest.length > 0 ? ` Det finns ${rest.length} till; gå igenom listan.` : ''}`,
  'PERSONAL/handIn': ({ findings }) => `Ta bort personnumren och lämna in sedan. ${placesOf(findings)}`,
  'PERSONAL/adopt': ({ findings }) =>
    `Dokumentet kan inte fastställas med personnummer i. Återlämna det till skolan. ${placesOf(findings)}`,
  'PERSONAL/publish': ({ findings }) =>
    `Dokumentet kan inte publiceras med personnummer i. Öppna det för rättelse, så tar enheten bort dem. ${placesOf(findings)}`,
  DISCLOSES: ({ disclosures }) =>
    [
      'Dokumentet publicerades inte, för uppgifter om få elever skulle kunna räknas fram ur det som redan finns på webben:',
      ...disclosureLines(disclosures, {
        language: 'sv',
        quote: (title) => `”${title}”`,
        here: 'det här dokumentet',
        hidden: 'dold',
        hiddenIn: 'dold i',
        from: 'ur',
        more: (count) => `och ${count} till.`,
      }),
      'Anpassa filerna, så döljs fler uppgifter i det här dokumentet. Räcker inte det: ta ner eller rätta det andra dokumentet först.',
    ].join('\n'),
  'FAULTY_TEMPLATE/edition': ({ faults }) =>
    `Mallen kan inte bli en upplaga än: ${faults.map((fault) => tellFault(fault, 'sv')).join(' ')}`,
  NOT_ONLY_TEXTS: ({ other }) =>
    `Upplagan ändrar mer än texter: ${other.join(' ')} Bekräfta att frågorna också ska ändras, eller ångra det i mallen och fastställ en ny upplaga.`,
  'FAULTY_FILE/adopt': faultyFile('adopt'),
  'FAULTY_FILE/publish': faultyFile('publish'),
  FILES_NOT_READY: 'Filerna tas fram. Det brukar ta under en minut; publicera när de är klara.',
  NOT_STORED:
    'Filen skapades men kunde inte sparas på servern; disken kan vara full. Inget har ändrats. Kontakta systemförvaltaren.',

  FILE_GONE:
    'Filen finns inte kvar på servern. Den finns i säkerhetskopian: be den som sköter systemet att läsa tillbaka den.',
  STORE_AWAY: 'Filerna går inte att hämta just nu: lagringen svarar inte. Vänta en stund och försök igen.',
  'STORED_INPUT/newer': ({ stored, known }) =>
    `Dokumentets underlag är sparat i version ${stored}, och det här programmet läser högst version ${known}. Inget är förlorat. Be den som sköter systemet att installera den senare versionen av programmet.`,
  'STORED_INPUT/broken': ({ place }) =>
    `Dokumentets sparade underlag går inte att läsa${place ? ` (${place})` : ''}. Inget har ändrats. Be den som sköter systemet att återställa dokumentet från en säkerhetskopia.`,

  'BUSY/document': 'Många sparar i dokumentet samtidigt. Vänta några sekunder och försök igen.',
  'BUSY/answer': 'Många sparar samtidigt. Vänta några sekunder; texten skickas igen.',
  'BUSY/template': 'Flera fastställer mallen samtidigt. Vänta några sekunder och försök igen.',
  'BUSY/library': 'Någon annan sparade samma block samtidigt. Försök igen.',
  'BUSY/away': 'Databasen svarar inte just nu. Vänta en stund och försök igen.',
  'BUSY/database': 'Databasen är upptagen, så inget sparades. Vänta en stund och försök igen.',
  'BUSY/address': 'Ingen ledig adress hittades. Försök igen.',
  'BUSY/file': 'Filen framställs just nu. Försök igen om en stund.',
  'BUSY/store':
    'Filen skapades men lagringen svarar inte, så den sparades inte. Inget har ändrats. Vänta en stund och försök igen.',
  'BUSY/source': ({ source }) => `${source} svarar inte. Försök igen om en stund; inget har ändrats.`,
  'BUSY/fileFailed': ({ error }) => `Filen kunde inte framställas: ${error ?? 'okänt fel'}`,

  OTHER_PERSON: 'Någon annan har loggat in i den här webbläsaren. Logga in som den som skrev; texten finns kvar här.',
  'TOO_MANY/attempts': 'För många försök. Vänta några minuter och försök igen.',
  'TOO_MANY/key': ({ seconds }) => `För många anrop. Vänta ${seconds} sekunder och försök igen.`,
  'TOO_MANY/costly':
    'Du har bett om många filer och förhandsgranskningar på kort tid. Vänta några minuter och försök igen.',
  'SIGNED_OUT/key': 'Anropet har ingen giltig nyckel. Skicka den som Authorization: Bearer.',
  'SIGNED_OUT/keyRevoked': 'Nyckeln är återkallad. Be kommunen om en ny.',
  'SIGNED_OUT/keyExpired': ({ date }) => `Nyckeln gällde till och med ${formatDate(date)}. Be kommunen om en ny.`,
  SIGNED_OUT: 'Du har loggats ut. Logga in igen, i ett annat fönster; det du har skrivit här är kvar.',
  CROSS_SITE: 'Anropet kom från en annan webbplats, så ingenting gjordes. Läs in sidan igen och försök på nytt.',
  UNKNOWN: 'Något gick fel på servern. Det du har skrivit är kvar. Försök igen om en stund.',
}
