import { type Answers, given, records } from './answer.ts'

/** What came of the year's improvement areas and development areas. */
export const municipalityFollowUp: Answers = {
  followUpPreschool: records(
    {
      area: 'Språk- och kunskapsutvecklande arbetssätt',
      background: 'Förskolan behövde arbeta mer strukturerat med barnens språk och kunskaper.',
      measures:
        'En gemensam kompetensutveckling i samband med utställningen Bordercross gjorde arbetssättet synligt. Det kollegiala lärandet har fått en gemensam struktur med nätverk mellan förskolorna.',
      effects:
        'Insatserna har haft viss positiv effekt. Mycket återstår innan förskolorna är likvärdiga och alla barn får en god språklig grund, så arbetet fortsätter.',
    },
    {
      area: 'Hållbar utveckling ur ett ekologiskt perspektiv',
      background:
        'Barnen behövde få ett varsammare förhållningssätt till natur och miljö och förstå sin egen del i naturens kretslopp.',
      measures:
        'Pedagogistor och ateljeristor ledde en basutbildning för medarbetare utan pedagogisk utbildning och hade uppdrag i fyra förskoleområden. Två förskolor fick praktiknära kompetensutveckling genom Tom Tits Experiment.',
      effects: 'Effekten är god. Miljöerna är mer genomtänkta, tillgängliga, tillåtande och inbjudande.',
    },
  ),
  followUpCompulsory: records(
    {
      area: 'Kunskapsutveckling att läsa, skriva och räkna, F-5',
      background:
        'Elever som behöver stöd i läsning, skrivning och matematik måste få rätt stöd, och stödet måste följas upp. Kunskap om elever och grupper behövde föras över säkrare vid lärarbyten och övergångar: från förskola till förskoleklass, till årskurs 1 och mellan årskurs 3 och 4.',
      measures:
        'Kompetensutveckling om tidig läs- och skrivutveckling har genomförts. Forum för tidiga insatser och specialpedagog på Resurscentrum har arbetat med skolorna kring bedömningsstöd och tidiga åtgärder, och verksamhetschefen har följt elevernas kunskapsutveckling.',
      effects:
        'Viss positiv effekt. Uppföljningen i de tidiga åren har en tydlig gång, och elever som behöver stöd hittas tidigare. Kvar är att knyta undervisningens innehåll till resultaten och att säkra övergångarna.',
    },
    {
      area: 'Att stärka samverkan med föräldrar',
      background: 'Skola och hem behövde bli bättre på att, var för sig och tillsammans, stödja elevernas lärande.',
      measures:
        'Skolorna använder riktlinjerna ”Samverkan med vårdnadshavare” och stödstrukturen för föräldramöten. Verksamhetschefen följer hur de stärker föräldrarnas möjligheter att stödja barnens lärande.',
      effects:
        'Fler föräldrar engagerar sig i barnens lärande, och kollegierna arbetar mer gemensamt med mötena. Eleverna deltar oftare, vilket har fått fler föräldrar att komma.',
    },
    {
      area: 'Effekten av elevhälsans arbete ska stärkas',
      background: 'Elevhälsan behövde arbeta effektivare för att få tid till förebyggande och främjande arbete.',
      measures:
        'Ett normalläge har beskrivits och använts i uppföljningen. Elevhälsoteamens möten har fått en gemensam struktur, och arbetet har följts upp på alla nivåer.',
      effects:
        'Viss positiv effekt. Det förebyggande och främjande arbetet och arbetslagens ansvar för elevhälsa behöver utvecklas.',
    },
  ),
  followUpUpperSecondary: records({
    area: 'Innovation och entreprenöriellt lärande',
    background:
      'Lärandet behövde bli mer innovativt och entreprenöriellt, så att eleverna ser hur ämnena hör ihop och kan koppla dem till samhällets utveckling. Syftet är elever som är mer motiverade och tar större ansvar.',
    measures: 'Alla enheter har inom det kollegiala lärandet arbetat för ett mer värdeskapande lärande.',
    effects:
      'Samsynen om arbetssätten har ökat och undervisningen har ändrats på flera håll. Något tydligt samband med elevernas resultat går ännu inte att se. Rektorerna behöver fråga efter effekten hos varje lärare.',
  }),
  followUpResource: records({
    area: 'Att stödja, utveckla och utmana utan att ta över',
    background:
      'Medarbetarna inom lärande och hälsa behövde ett arbetssätt som driver på förskolornas och skolornas förbättringsarbete utan att ta över ansvaret, och en öppen dialog när förväntningarna går isär.',
    measures: 'Professionen har stärkts med kompetensutveckling utifrån idén att stödja, utveckla och utmana.',
    effects:
      'Förståelsen för vad rollen som internkonsult kräver har ökat. Medarbetarnas olika förkunskaper har varit en utmaning.',
  }),
  followUpOffice: records({
    area: 'Hållbar arbetshälsa, Attraktiv arbetsgivare, Skolvalsrutiner samt Likvärdig IT',
    background:
      'Staben behövde arbeta för lägre sjukfrånvaro, för att vara en attraktiv arbetsgivare, för enhetliga rutiner vid skolval och för likvärdig IT-miljö och IT-support.',
    measures:
      'Rutiner som förebygger sjukfrånvaro är framtagna. Rekryteringen följer en gemensam ordning som fångar upp sökande till fler tjänster, och vi tar emot lärarstudenter från Stockholms universitet och Södertörn inom Centrum för Professionsutveckling (CPU). Skolvalet har fått en e-tjänst, och ett kompetensnätverk har inrättats.',
    effects:
      'Sjukfrånvaron har minskat, mest i förskolan och kostenheten. Legitimerade lärare och förskollärare är något lättare att rekrytera, även om bristen består. Skolvalet är effektivare och säkrare, men Kontaktcenters roll och informationen behöver bli tydligare. Supporten är mer likvärdig, liksom de digitala verktygen genom Skoldatateket och Skolon.',
  }),
  followUpDevelopmentAreas: given({
    leadership: {
      measures:
        'En tydlig struktur för kvalitetsarbetet, höga förväntningar och kunniga nya chefer har gjort att arbetet fortsatt utan större tapp. Funktionellt delat ledarskap har prövats i drygt tre år, och modeller med fler biträdande rektorer prövas.',
      effects:
        'Det pedagogiska ledarskapet är starkare. Fler rektorer och förskolechefer driver ett förändringsarbete mot mål och tar ansvar för det nationella uppdraget. Delat ledarskap har gett goda effekter men också visat på svårigheter.',
      next: 'Ledningen ska bättre kunna följa effekterna av satsningar och föra samtal som ändrar praktiken.',
    },
    learningOrganisation: {
      measures:
        'Försteförskollärare, förstelärare och Resurscentrums medarbetare leder och samordnar det kollegiala lärandet. Innehållet är starkare, och ansvaret för effekterna delas av alla berörda.',
      effects:
        'Åtgärderna ger effekt. Medarbetarna uppskattar strukturerade pedagogiska samtal och upplever i hög grad att tiden är meningsfull. Det kollegiala lärandet märks mer i vardagen än tidigare år.',
      next: 'Skolledarna ska ha höga förväntningar, fråga efter innehåll och effekt och knyta det kollegiala lärandet till barnens och elevernas resultat. Vi behöver lära tillsammans på alla nivåer.',
    },
    goalSteering: {
      measures:
        'Ledningsgruppen har varje kvartal följt varje enhets resultat, kvalitet och ekonomi, och verksamhetscheferna har gjort nulägesrapporter. Enheterna har främst utvecklat sin analys som grund för resurser och åtgärder.',
      effects: 'Styrningen mot resultat har ökat hos huvudmannen.',
      next: 'Kopplingen mellan resultat och åtgärder ska bli tydligare. Utvecklingslärarnas uppdrag och andra riktade insatser ska knytas till berörda lärare och deras elever.',
    },
    teaching: {
      measures:
        'Genom Samverkan för bästa skola med Skolverket får två grundskolor och två gymnasieskolor stöd inom alla utvecklingsområden. Satsningen i F-5 har fördjupats med tydligare rutiner för att följa läsning, skrivning och matematik.',
      effects:
        'Insatserna ger effekt. Förstelärare och kollegialt lärande har lett till konkreta förbättringar i undervisningen, men fler lärare måste nås och fler elever få stöd tidigt.',
      next: 'Pågående satsningar fördjupas med fokus på effekten: hur de påverkar undervisningen och möjligheten att nå målen.',
    },
  }),
}
