import { p, rich } from '../richText.ts'
import { schoolKeys } from './units.ts'

/** Of what the schools say, turn by turn: each reads its own figures, and none names a pupil. */
const words = [
  'Vi ser att fler når målen i matematik. Vi har haft två lärare på lektionerna i årskurs 4–6 och följer eleverna varje månad.',
  'Tryggheten har ökat sedan vi flyttade rastvärdarna dit eleverna själva pekade. Studieron är nästa steg.',
  'Resultaten går upp och ned mellan åren, för grupperna är små. Vi följer varje elev och drar inga slutsatser av ett enda år.',
  'Frånvaron är vår viktigaste fråga. Den har minskat sedan mentorerna ringer hem första dagen, men är fortfarande för hög.',
]
export const answers: Record<string, unknown> = {
  forewordText: {
    answer: rich(
      p(
        'Alla barn i Västerhed ska lyckas i skolan. Därför berättar vi varje år öppet hur det går, skola för skola, år för år.',
      ),
      p(
        'Siffrorna säger inte allt. De visar inte den elev som vågade räcka upp handen, eller läraren som hittade en ny väg. Men de hjälper oss att ställa rätt frågor: Varför skiljer det sig mellan flickor och pojkar? Vad gör den skola där studieron ökar?',
      ),
      p(
        'I år ser vi att tryggheten är högre än för fem år sedan, och att fler elever i årskurs 9 är behöriga till gymnasiet. Skillnaderna mellan skolorna är mindre, men de finns kvar.',
      ),
      p('Läs, jämför och fråga. Rektorerna svarar gärna.'),
    ),
  },
  ...Object.fromEntries(schoolKeys.map((key, at) => [`schoolWords@${key}`, { answer: words[at % words.length] }])),
}
