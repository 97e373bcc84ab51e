import type { Guide } from './Guide.ts'

export const en: Guide = {
  title: 'How to make a template',
  contents: 'In this guide',
  intro:
    'A template is sections with blocks in them: questions, tables, charts, text. On the left is the outline, in the middle the page as it becomes for one school, on the right the settings of what you have chosen. Everything is saved by itself, and no school sees anything until you publish and send out.',
  parts: [
    {
      heading: 'Before you begin',
      lines: [
        'Under Municipality, Words and rules, are the municipality’s own words: domains, subjects, measures and scales. What stands there can be chosen in the template. If something is missing, the platform’s administrator adds it.',
        'Under Units are the schools. Their school forms and grades decide which schools get a section with a condition.',
        'Under Statistics are the figures. What is there is fetched into tables and charts; the school can fill in the rest.',
      ],
    },
    {
      heading: 'The first day',
      lines: [
        'Before anything is sent out, the start page shows three steps: schools and head teachers, a template, sending out. What is done is marked.',
        'Choose “Klistra in en lista” and paste the units from Excel: name, kind, grades, head teacher, mail and, if you like, area. Look first at what it becomes. Lines that cannot be used stay with what has to be mended; the others can be added. The same list again adds nothing twice.',
        'Each new head teacher gets a mail with a link to choose a password. The link holds for seven days.',
        'Add a test school first, and send the template to it alone.',
      ],
    },
    {
      heading: 'Begin from the shelf',
      lines: [
        'Open Templates and choose “Take a ready template from the shelf”. There are quality reports for all school forms, the plan against discrimination and abuse, the report of the authority, self-assessment and the reports to Skolverket.',
        'Each template says on what law or source it rests. What has not been checked stands on the card: read it before you send out.',
        '“Use the template” makes a copy of your own, which opens in the editor. Change what you like. The blocks of the shelf are in the library as well, when you add a block.',
        'The report of the authority gathers what units answered to the questions of the shelf. Leave the questions in the templates of the units if they are to be gathered; their text may change.',
        'The starting points are whole documents of other authorities. Change what is theirs alone.',
      ],
    },
    {
      heading: 'Begin from Word',
      lines: [
        'Open Templates and choose “Read in a Word template”. Choose the Word file (.docx) that you usually send to the schools. Passwords and macros must be removed first.',
        'Go through the list: each place of the file stands with what it became and why. One click on Section, Question, Text, List, Table or Records makes it into something else, and Level 1, 2 and 3 moves a heading. Unsure places are marked in the margin.',
        'At the top stands whether any word of the file is missing, and what was left out, for example the page head. The name of the school and the school years become variables, so that the file can be used next year.',
        'Choose “Create the template”. Nothing is sent; the template opens as a draft. A Word file that was made here carries its template and gives it back as it was. Blocks that somebody has written in in Word since are named.',
        'Schools that would rather write in Word choose “Write in Word instead” at their document, download the form and hand the file in there. They see what was found before anything is saved.',
      ],
    },
    {
      heading: 'From an empty template to a frame',
      lines: [
        'Open Templates and choose “Create New”. Write the title at the top. For the school year in it, write {{ and choose School year.',
        'Choose “+ New section” at the bottom left and write the heading. Do so for all sections first, to see the whole. Front matter, part, subsection and appendix are chosen as Kind on the right.',
        'Stand on a section and press the key +, or choose + on the row or between two blocks on the page. Write what you want, for example “question” or “chart”, and press Enter.',
        'Is the block made already? The municipality’s and the national blocks come last in the same list, with the templates they stand in. A card can also be dragged to its place in the outline or on the page.',
        'Is the document in Word? Copy a table from there into “Edit as a table”.',
      ],
    },
    {
      heading: 'Write',
      lines: [
        'Click on the page to choose the block and the field you clicked. Double-click a heading, question, cell or paragraph to write on the page itself. Enter keeps, Escape does not.',
        'Help is shown to the answerer beside the question. It is not printed, but gathered in the guidance appendix if you add one.',
        '“Edit as a table” shows rows, columns, groups and given cells as a grid. Paste a table from Word or Excel into a cell: its first row becomes columns, its first column rows. The school fills in empty cells.',
        'Ctrl+Z undoes and Ctrl+Y redoes, as far back as you like, a removed block included.',
      ],
    },
    {
      heading: 'What is filled in by itself',
      lines: [
        'Write {{ in a text, or choose “Insert …” when you stand in a field. The list has school years, names of the unit and of people, measured values, counts, the decision, references and notes.',
        'Where you are not writing they stand as chips with their value for the school you have chosen: “2026/27” instead of {{läsår}}. A red chip means that something is missing.',
        'A reference prints “table 3” or “section 2” with the right number, whatever you move.',
      ],
    },
    {
      heading: 'Figures, scales and earlier answers',
      lines: [
        'Measures, subjects, domains, scales, groups, columns and other blocks are always chosen from a list of names. You never need to type a key.',
        'Periods are chosen at once, for example “The last five school years”. They are counted from the document’s school year, so the template lives for many years.',
        '“Another block’s answer” shows what the school answered earlier in the document or in an earlier year.',
      ],
    },
    {
      heading: 'Which schools see what',
      lines: [
        'Open “Help and conditions” or “Section settings” and choose school forms, grades or areas under “Shown only when”.',
        'The sentence at the top says what you have chosen and how many it leaves: “Shown for schools with grade 7–9: 4 of 11 schools”. Click it to see which.',
        '“Repeat for each” makes one section per grade, subject, school form or goal.',
      ],
    },
    {
      heading: 'Look',
      lines: [
        'Choose school and year above the page. The figures are the school’s own. Blocks that the school does not see are marked in the outline.',
        '“Form” shows the page on which the school answers: empty, with the school’s latest answers or with example answers.',
        '“PDF” and “Word” make the file of what stands there now, saved or not.',
        '“To mend” lists what would go wrong. Click a line to go there, or the button below it where it can be mended at once. The first ones must be mended before you publish; the rest is advice.',
      ],
    },
    {
      heading: 'Move, copy and remove',
      intro: 'Drag a block or section in the outline to its place. By keyboard, when you stand in the outline:',
      keys: [
        ['↑ ↓', 'walk between rows'],
        ['Alt + ↑ ↓', 'move the block or section, into the next section too'],
        ['+', 'adds a block after the one you stand on'],
        ['Delete', 'removes'],
        ['Ctrl + C, X, V', 'copy, cut and paste, between templates too'],
        ['Ctrl + D', 'duplicates'],
        ['Ctrl or Shift + click', 'chooses several'],
        ['← →', 'fold and unfold a section'],
      ],
    },
    {
      heading: 'Work together',
      lines: [
        'Others in the same template are named at the top, with where they write. What they do comes in by itself.',
        'Where both changed the same place you see both and choose. Nothing is lost meanwhile.',
        'Without a network you write on. The line at the top says when all is saved.',
      ],
    },
    {
      heading: 'Versions',
      lines: [
        '“Versions” shows who changed what and when. Give a version a name, for example “After the heads’ meeting”.',
        'Choose two versions to compare. What differs is told in words first, then before and after beside each other.',
        'Restore the whole template or one block. That can be undone too.',
        'Choose a block first and then “The chosen block only” to see who has changed just that.',
      ],
    },
    {
      heading: 'Save in the library',
      lines: [
        'A block that several templates shall have is saved with “Save in the library” in its settings. A whole section is saved in the same way, with the section chosen; it is put in as a new section behind the one you are in.',
        'When somebody makes a new version there it stands first when you add something, with what differs and which blocks are new. You choose whether the template is updated.',
      ],
    },
    {
      heading: 'Publish and send out',
      lines: [
        '“Publish edition” freezes the template as it stands. The edition never changes.',
        'The edition opens. Choose “Send out”: school year, last day, letter and units. Each unit gets its document.',
        'A misspelling in an edition that is out is mended with “Correct what was sent out”. Answers are untouched.',
      ],
    },
  ],
}
