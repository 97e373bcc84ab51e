/** Free-text answers of Björkängsskolan, spring 2023, by the question's key in the template. */
export const prose: Record<string, string> = {
  presentation: `Björkängsskolan är en F–9-skola med 512 elever, två paralleller i varje årskurs och fritidshem för 164 barn. Skolan ligger vid kanten av ett villaområde från sjuttiotalet och ett nybyggt flerbostadsområde, och upptagningsområdet växer. Under läsåret flyttade 41 elever in och 27 ut, de flesta i årskurs 4–7.

Var tredje elev har ett annat modersmål än svenska och vi har tolv modersmålsgrupper. 22 elever har kommit till Sverige under de senaste fyra åren. Andelen vårdnadshavare med eftergymnasial utbildning är 54 procent, något under kommunens snitt.

Personalen är stabil på låg- och mellanstadiet. På högstadiet har fem av arton lärare bytts ut under året, främst i matematik och NO. Rektor är ny sedan augusti 2021; ledningsgruppen består av rektor och två biträdande rektorer. Elevhälsoteamet är komplett sedan januari, då tjänsten som specialpedagog tillsattes efter ett års vakans.

Våra styrkor är ett gott samarbete mellan skola och fritidshem, trygga yngre elever och ett kollegium som vill pröva nytt. Våra utmaningar är studieron på högstadiet, skillnaderna mellan flickors och pojkars resultat och undervisningen i svenska som andraspråk.`,
  comment3: `Resultaten är höga i de praktisk-estetiska ämnena och i de samhällsorienterande. Svenska som andraspråk sticker ut: färre än tio elever läser ämnet i var och en av grupperna, därför visas bara totalen.`,
  nationalTests3: `I matematik klarade 88 procent samtliga delprov. Skriftliga räknemetoder och proportionella samband är svårast, medan nästan alla klarar taluppfattning. I svenska är läsförståelse av faktatext det delprov där flest elever inte når kravnivån.

Vi tror att det beror på att eleverna möter få faktatexter i undervisningen och att vi övar räknemetoder sent. Från hösten läser vi faktatexter i alla ämnen varje vecka, och lärarna i årskurs 2 och 3 planerar matematiken tillsammans.`,
  gap3: `Bilden är samstämmig i matematik. I svenska bedömer lärarna att fler elever når målen än vad proven visar. Skillnaden finns hos elever som berättar väl muntligt men ännu läser långsamt. Vi ska använda kartläggningsmaterialet tidigare, så att de eleverna upptäcks redan i årskurs 1.`,
  comment6: `Kemi och matematik är de ämnen där flest elever saknar godkänt betyg. Flickorna ligger högre än pojkarna i alla ämnen utom idrott och hälsa.`,
  merit6: `Meritvärdet har stigit tre år i rad och ligger nu strax över kommunens. Andelen med minst E i lästa ämnen är 5,5 procentenheter högre än i kommunen.`,
  nationalTests6: `Uttalsdelen i engelska gick bäst. I matematik var delprovet om bråk och procent svårast, precis som året före. Vi ändrar ordningen i kursplanen så att procent kommer redan i årskurs 5.`,
  gap6: `I svenska och engelska stämmer betyg och provbetyg väl överens. I matematik har sex elever ett högre betyg än provbetyg och en elev ett lägre. Fyra av de sex är flickor. De visar goda kunskaper i problemlösning under året men presterar sämre i provsituationen. Vi prövar fler tidsbegränsade uppgifter och går igenom provets uppbyggnad i god tid.`,
  comment9: `Kemi är fortfarande det ämne där lägst andel når kriterierna, följt av matematik. I svenska som andraspråk är grupperna små och resultaten varierar mycket mellan åren.`,
  merit9: `Meritvärdet ökade med åtta enheter efter fjolårets nedgång men är fortfarande under kommunens. Skillnaden mellan flickor och pojkar är 22 enheter, mindre än förra året.`,
  nationalTests9: `Svenska och engelska ligger stabilt. I matematik klarade fyra av fem elever provet, bättre än 2022 men under vårt mål. NO-provet genomfördes i biologi och SO-provet i samhällskunskap.`,
  gap9: `Av 59 elever har elva ett högre slutbetyg än provbetyg i matematik, en lägre. I engelska är det tre högre och två lägre. Skillnaden är lika stor för flickor och pojkar. Förklaringen i matematik är enligt lärarna att eleverna har fått komplettera muntligt efter provet. Under året har vi sambedömt alla prov, och till nästa år ska underlagen för kompletteringar också sambedömas.`,
  'survey-F-3': `Våra yngsta elever är mer nöjda än förra året med lärandet och fritidshemmet. Trygghet och studiero ligger under de båda områdena. Två incidenter på skolgården under veckan för enkäten påverkade svaren i årskurs 2.`,
  'survey-4-6': `Delaktigheten ligger över både området och kommunen, vilket vi kopplar till de nya klassråden. Studieron är lägre än kommunens och lyfts som ett eget mål.`,
  'survey-7-9': `Lärandet ökade med tre enheter. Livsstil, där frågorna handlar om sömn, rörelse och mat, är lägre än kommunens. Elevhälsan planerar ett hälsotema under hösten.`,
  'extra-learning': `Utöver målen har vi arbetat med läsning i alla ämnen. Skolbibliotekarien har besökt varje klass fyra gånger, och boklånen i årskurs 4–6 ökade med 38 procent.`,
  'extra-normsAndValues': `Ett skolspecifikt område har varit språkbruket i korridorerna. Elevrådet tog fram en kampanj som genomfördes under våren och som eleverna vill fortsätta med.`,
  'extra-leadership': '',
  'extra-workEnvironment': `Ljudmiljön i matsalen har förbättrats med nya absorbenter. Personalen skattar matsalen som den största förbättringen i skyddsrondens uppföljning.`,
  library: `Vi ligger väl till. Skolbiblioteket är bemannat 60 procent, fyra dagar i veckan, och alla klasser från förskoleklass till årskurs 6 har schemalagd bibliotekstid. Det som återstår i treårsplanen är högstadiet: utbudet för unga vuxna är litet och lånen få. Under hösten köper vi in 400 titlar utifrån elevernas önskemål.`,
  teachers: `87 procent av undervisningen leds av legitimerade och behöriga lärare. Vi saknar behöriga lärare i teknik (årskurs 4–6), svenska som andraspråk (en tjänst) och slöjd (en halv tjänst). Två lärare läser in behörighet inom Lärarlyftet och är klara 2024. Tjänsten i svenska som andraspråk är utannonserad tillsammans med Lillsjöskolan.`,
  obstacles: `Det största hindret är personalrörligheten på högstadiet. Varje nyanställning kostar tid som vi hade tänkt lägga på lektionsbesök. Elevantalet i årskurs 7 är också osäkert, vilket gör tjänstefördelningen svår före maj.`,
  followUp: `Målen är en stående punkt på ledningsgruppens möten. Arbetslagen stämmer av var sjätte vecka med hjälp av målmallen, och rektor sammanställer läget inför kvalitetsdialogerna.`,
  staff: `Varje arbetslag formulerar egna delmål i augusti. Förstelärarna leder analysen av resultaten i juni, och alla lärare skriver en kort egen utvärdering.`,
  pupilHealth: `Elevhälsoteamet deltar i klasskonferenserna och har en egen uppföljning av de främjande insatserna. Skolsköterskan och kuratorn är med när trivselenkäten analyseras.`,
  pupils: `Elevrådet får resultaten av enkäten presenterade innan personalen och väljer två frågor att arbeta vidare med. I klassråden diskuteras klassens egna resultat.`,
  support: `Vi behöver stöd i att analysera skillnaderna mellan flickors och pojkars resultat, gärna i form av en gemensam utbildning för förstelärare. Vi vill också ha hjälp med rekrytering av lärare i svenska som andraspråk.`,
  feedback: `Det är en stor lättnad att fjolårets mål och kommunens siffror redan finns på plats. Tabellerna i avsnitt 5 är tydliga. Vi saknar en möjlighet att lägga till egna frågor per stadium.`,
}
