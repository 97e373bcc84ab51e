import type { AcrossWords } from './sv.ts'

export const acrossEn: AcrossWords = {
  across: {
    title: 'Read the answers across the schools',
    open: 'Read all schools’ answers to one question',
    lead: 'All answers to one question that are handed in. Choose quotes and give them themes, and a roll-up can print them.',
    question: 'Question',
    measures: 'Figures beside',
    chosenMeasures: (count) =>
      count === 0
        ? 'Figures beside: none chosen'
        : `Figures beside: ${count === 1 ? 'one measure' : `${count} measures`}`,
    measuresHelp: 'Choose six at most. The figure is the latest up to the end of the school year.',
    show: 'Show',
    handedIn: (handedIn, documents) => `${handedIn} of ${documents} documents are handed in.`,
    filters: 'Choice among the answers',
    search: 'Search the answers',
    area: 'Area',
    theme: 'Theme',
    every: 'All',
    onlyQuotes: 'Only answers with quotes',
    shown: (shown, all) => {
      const answers = all === 1 ? 'answer' : 'answers'
      return shown === all ? `Showing ${all} ${answers}.` : `Showing ${shown} of ${all} ${answers}.`
    },
    noQuestions: 'The template asks no questions.',
    nobody: 'No school has handed in yet. The answers are shown here when they are handed in.',
    noAnswer: 'The question is not answered.',
    unreadable: 'The answer cannot be read. Open the document and see what stands there.',
    figuresOf: (unit) => `Figures of ${unit}`,
    quoteWhole: 'Quote the whole answer',
    quoteSelected: 'Quote what is selected',
    quotes: 'Quotes',
    gone: 'The quote no longer stands in the answer. It is not printed.',
    addTheme: 'New theme',
    addThemeTo: (quote) => `New theme for the quote ${quote}`,
    add: 'Add',
    removeTheme: (theme, quote) => `Remove the theme ${theme} from the quote ${quote}`,
    remove: 'Remove the quote',
    removeOf: (quote) => `Remove the quote ${quote}`,
    saving: 'Saving …',
    saved: 'Saved.',
    removed: 'The quote is removed.',
    undo: 'Undo',
  },
}
