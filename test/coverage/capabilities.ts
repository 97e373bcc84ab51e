/**
 * What makes general blocks enough: where each capability is shown, and which test of
 * `test/capabilities/<id>.test.ts` shows it through compose, form, page and Word. Held by coverage.test.ts.
 */
export type Capability = { id: string; shown: string; test: string; missing?: string }

export const capabilities: Capability[] = [
  {
    id: 'C1',
    shown: 'all texts of all blocks; seeds/huddinge/template.ts, seeds/svenljunga/template.ts',
    test: 'resolves variables, values, counts and references in every text of the designer, and none in an answer',
  },
  {
    id: 'C2',
    shown:
      'answerView (same document, earlier years, another unit’s document), goalAnalysis of goalPlanning; seeds/huddinge/template.ts',
    test: 'shows chosen columns of the same document, and keeps what is answered with its record',
  },
  {
    id: 'C3',
    shown: 'table, records, question, answerView',
    test: '%s takes every answer type, in form, page and Word',
  },
  {
    id: 'C4',
    shown: 'rating, table, records, question, interventionReport; seeds/sodertalje/templateRatings.ts',
    test: 'prints the chosen level or all with the chosen one marked, with the legend',
  },
  {
    id: 'C5',
    shown: 'table, matrix, tables of results; seeds/sodertalje/templateResults.ts',
    test: 'groups columns and rows, and lets a value cover two rows and two columns',
  },
  {
    id: 'C6',
    shown: 'sections that repeat (grades, bands, school forms, domains, subjects, goals, units below), rows of tables',
    test: 'repeats a section, each with its own title, number, answer and data',
  },
  {
    id: 'C7',
    shown: 'measureTable, subjectAttainment, surveyTable, nationalTests; seeds/huddinge/municipality.ts',
    test: 'prints definition, population, source with its date, and what the symbols mean',
  },
  {
    id: 'C8',
    shown: 'headings, questions, list items, columns, rows, cells; seeds/huddinge/templateQuestions.ts',
    test: 'numbers notes in reading order and makes real notes of them',
  },
  {
    id: 'C9',
    shown:
      'table (columns, totals, earlier years), rating (means), measureTable (years), rollUp (units); seeds/sodertalje/templateRatings.ts',
    test: 'computes over columns and says what it cannot',
  },
  {
    id: 'C10',
    shown:
      'columns of table and records, calendar, documentControl; the decision at adoption as variables (src/document/decision.ts, cover of seeds/huddinge)',
    test: 'prints people, weeks, months and terms, and marks a due date once it has passed',
  },
  {
    id: 'C11',
    shown: 'settings of cover, sections and every block; seeds/sodertalje/template.ts, seeds/huddinge/template.ts',
    test: 'starts a block on a new page with a heading and without, whatever it begins with',
  },
  {
    id: 'C12',
    shown: 'the template’s language, in every block',
    test: 'speaks English where the template does',
  },
  {
    id: 'C13',
    shown:
      'sections repeated for units, areas, grades, domains and within each other: scopes, measures, tokens, other answers and conditions of the item (src/document/input/bindItem.ts)',
    test: 'asks for the item’s own figures, answers and tokens, and prints each item with its own',
  },
  {
    id: 'C14',
    shown:
      'address, telephone, e-mail, website, pupils, closing day, picture and people of a unit: tokens everywhere (own, municipality’s, item’s), rows of tables, items of lists, image, cover and back cover; src/document/input/unitFacts.ts',
    test: 'prints the unit’s, the municipality’s and every unit’s facts in texts, tables, lists and covers',
  },
  {
    id: 'C15',
    shown:
      'every block (rows of two to four columns: rowColumns, rowGaps and beside); src/document/input/rowsOf.ts, docs/adr/0071',
    test: 'close up in lines of four, all columns as wide',
    missing: 'columns of unlike widths; sections in a row',
  },
  {
    id: 'C16',
    shown:
      'chart (height, direction, smallest and largest value, axis shared with others, small charts for a third dimension, lines to compare with, source and symbols under the figure; small charts are charts in PowerPoint too); src/document/tree/shareAxes.ts',
    test: 'draws units × groups × periods as small charts on one axis, with the figures by unit',
    missing: 'small charts of the template’s own figures; a target that differs by year',
  },
  {
    id: 'C17',
    shown:
      'answerView, rollUp (*Visa*: only where an answer is, is not, is there, is at least or at most; columns as they are answered there; repeated sections; labels of inner records), Word forms; what is gone is told before publication (src/commands/template/faults/findGone.ts); src/plugins/blocks/kit/asked',
    test: 'comes from the column there: name, type, scale, unit, and the names of the rows',
    missing: 'figures of a roll-up are not chosen among',
  },
  {
    id: 'C18',
    shown:
      '*Besvaras av*, *Besvaras när* and *Kallas i dokumentet* of a section, *Besvaras och lämnas in av* of a template; src/commands/document/writing.ts, handInSection.ts; test/flow/whoAnswers.test.ts, test/e2e/whoAnswers.test.ts',
    test: 'prints name, role and date under the section in PDF, Word and web page, and under what stands in it',
    missing: 'heads of units above the document’s own (an area) as a party',
  },
  {
    id: 'C19',
    shown:
      'table (rows computed from rows or cells, of its own or of other tables; a column’s share of all rows; rows with a type of answer of their own); src/document/input/cellsIn.ts, docs/adr/0079, test/e2e/paste.test.ts',
    test: 'reckons with the cells of another table, computed ones too, and hides what is hidden there',
    missing: 'one repetition of a repeated table, seen from outside it; cells of a document of another template',
  },
  {
    id: 'C20',
    shown:
      'records, question, table, documentControl: parts that are lists of records; in the form test/school/levels.test.ts',
    test: 'prints three levels as %s, each with its number and its labels',
  },
  {
    id: 'C21',
    shown:
      'cover and backCover (a picture chosen in the template or the unit’s own; src/render/docx/coverPlan.ts), richText (two or three columns), image (to the edge of the paper), the theme “Trycksak”, and the template’s compact spacing and parts without a page of their own in any theme (src/render/themeOf.ts), sections that start on a left or right page (src/render/pageSides.ts, src/render/pdf/contents/blankPages.ts)',
    test: 'lets a picture reach the edges of the paper, and nothing touches what stands above it',
  },
  {
    id: 'C22',
    shown:
      'list (start, continues), notes of all texts, marks of notes of other sections (docs/adr/0070, src/document/tree/numbering/markFarNotes.ts), documentControl (any type of answer), figure (chain that lies down)',
    test: 'makes one note of the same words in a section, with a mark at each place and a way back to each',
  },
  {
    id: 'C23',
    shown:
      'every text of every block, titles and the municipality’s own words; src/document/tree/unresolvedIn.ts, findings of the editor, rows and items of sets among them',
    test: 'lets no token of the designer’s reach a reader unseen: told in the editor, stopping publication, told in the document',
  },
  {
    id: 'C24',
    shown:
      'table, rating, answerView, goalAnalysis, goalPlanning, focusItems, mandatoryGoals, tables of results, chart, rollUp; “Förra årets svar” in the form; where the editor’s page opens (src/commands/template/page/firstPlace.ts, test/flow/firstPlace.test.ts)',
    test: 'says that there is none, in page and Word and where the school answers',
    missing:
      'a figure of last year in running text ({{measure:…}}) prints the symbol for what is missing, without its legend',
  },
  {
    id: 'C25',
    shown:
      'slides: drawings and tables take the room there is (src/render/slides), guidance is the speaker’s; Word of slides is a handout (src/render/docx/handout.ts); PowerPoint with native tables and charts, several small ones too, and wheels, chains and trees as shapes (src/render/pptx, docs/adr/0084), wherever Word is offered',
    test: 'has its text as text, its tables as tables and its charts as charts with their figures',
    missing:
      'marks, where others’ blocks draw anything in a system of coordinates, are a picture in PowerPoint: their words stand where the marks leave room; typefaces are not embedded there',
  },
]

/** The section of docs/coverage.md. */
export const capabilityLines = (): string[] => [
  '',
  '## Capabilities',
  '',
  'What makes general blocks enough: where each capability is shown, the test that shows it in form, page and Word, and',
  'what of it is not there.',
  '',
  '| Capability | Where it is shown | Test | Not there |',
  '|---|---|---|---|',
  ...capabilities.map(
    ({ id, shown, test, missing = '' }) =>
      `| ${id} | ${shown} | test/capabilities/${id.toLowerCase()}.test.ts "${test}" | ${missing} |`,
  ),
]
