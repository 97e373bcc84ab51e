import { label } from '#blocks/kit/index.ts'

/** Words that stand where the designer has given none. */
export const tableWords = {
  addLabel: label('Lägg till rad', 'Add row'),
}

/** What the answerer reads of the numbers of pupils. */
export const pupilWords = {
  label: label('Antal elever bakom siffrorna', 'Number of pupils behind the figures'),
  help: label(
    'Skrivs inte ut. Uppgifter om för få elever döljs i den publika versionen, och det avgörs av antalet.',
    'Not printed. Figures about too few pupils are hidden in the public version, which the number decides.',
  ),
  column: label('Antal elever', 'Number of pupils'),
}

/** What is said where something must be mended, with what to do. */
export const tableFaults = {
  pupilsUnknown: label(
    'Skriv hur många elever siffrorna gäller. Annars döljs de i den publika versionen.',
    'Write how many pupils the figures are about. Otherwise they are hidden in the public version.',
  ),
  noColumns: label(
    'Tabellen har inga kolumner. Lägg till kolumner i mallen.',
    'The table has no columns. Add columns in the template.',
  ),
  noRows: label(
    'Tabellen har inga rader. Lägg till rader i mallen, eller kontrollera att de som ska hämtas finns.',
    'The table has no rows. Add rows in the template, or check that those to be fetched exist.',
  ),
  unknownColumn: (name: string) =>
    label(
      `En given ruta hör till kolumnen ”${name}”, som inte finns. Rätta namnet i mallen.`,
      `A given cell belongs to the column “${name}”, which does not exist. Correct the name in the template.`,
    ),
  unknownOperand: (column: string, name: string) =>
    label(
      `Kolumnen ”${column}” räknas på ”${name}”, som inte finns. Rätta namnet i mallen.`,
      `The column “${column}” is computed from “${name}”, which does not exist. Correct the name in the template.`,
    ),
  unknownRow: (row: string, name: string) =>
    label(
      `Raden ”${row}” räknas på ”${name}”, som inte finns. Rätta namnet i mallen.`,
      `The row “${row}” is computed from “${name}”, which does not exist. Correct the name in the template.`,
    ),
  unknownEarlier: (column: string, name: string) =>
    label(
      `Kolumnen ”${column}” visar tidigare svar i ”${name}”, som inte finns. Rätta namnet i mallen.`,
      `The column “${column}” shows earlier answers in “${name}”, which does not exist. Correct the name in the template.`,
    ),
}

/** The same of what is taken from another table. */
export const takenFaults = {
  noTable: (name: string) =>
    label(
      `Talet ”${name}” hämtas ur en annan tabell, men ingen är vald. Välj tabell i mallen.`,
      `The number “${name}” is taken from another table, but none is chosen. Choose one in the template.`,
    ),
  gone: (name: string) =>
    label(
      `Tabellen som ”${name}” hämtas ur finns inte i mallen längre. Välj en annan, eller ta bort talet.`,
      `The table that “${name}” is taken from is no longer in the template. Choose another, or take the number away.`,
    ),
  numberless: (name: string) =>
    label(
      `”${name}” hämtas ur ett block som inte har rutor att räkna med. Välj en tabell i mallen.`,
      `“${name}” is taken from a block that has no cells to reckon with. Choose a table in the template.`,
    ),
  repeated: (name: string) =>
    label(
      `Tabellen som ”${name}” hämtas ur står i ett avsnitt som upprepas, så det finns flera. Räkna i det avsnittet.`,
      `The table that “${name}” is taken from stands in a repeated section, so there are several. Reckon in that section.`,
    ),
  circular: (name: string) =>
    label(
      `Tabellen som ”${name}” hämtas ur räknar i sin tur på den här. Två tabeller kan inte räkna på varandra.`,
      `The table that “${name}” is taken from reckons with this one in its turn. Two tables cannot reckon with each other.`,
    ),
  noRow: (name: string, row: string) =>
    label(
      `”${name}” hämtas ur raden ”${row}”, som inte finns i den andra tabellen. Välj en annan rad i mallen.`,
      `“${name}” is taken from the row “${row}”, which is not in the other table. Choose another row in the template.`,
    ),
  noColumn: (name: string, column: string) =>
    label(
      `”${name}” hämtas ur kolumnen ”${column}”, som inte finns i den andra tabellen. Välj en annan kolumn i mallen.`,
      `“${name}” is taken from the column “${column}”, which is not in the other table. Choose another column in the template.`,
    ),
}
