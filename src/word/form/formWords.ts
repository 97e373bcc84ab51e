/** What a form in Word says of itself, in the template's language. */
export const formWords = {
  sv: {
    how: [
      'Skriv i de inramade rutorna. Rubriker och etiketter ska stå kvar, för vid dem hittar systemet svaren.',
      'I tabeller kan du lägga till rader sist. Spara som Word-dokument (.docx) och lämna in filen på dokumentets sida.',
    ],
    answer: 'Svar',
    number: 'Nr',
    choose: (column: string, options: string) => `${column}: skriv något av ${options}`,
  },
  en: {
    how: [
      'Write in the framed boxes. Leave headings and labels as they are, for the answers are found by them.',
      'Rows can be added last in tables. Save as a Word document (.docx) and hand the file in on the page of the document.',
    ],
    answer: 'Answer',
    number: 'No.',
    choose: (column: string, options: string) => `${column}: write one of ${options}`,
  },
}
